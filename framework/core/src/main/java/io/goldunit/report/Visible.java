package io.goldunit.report;

import io.goldunit.file.Hidden;
import java.util.Locale;

/** Text in which nothing hides: characters that cannot be seen, or that turn the others around, appear as {@code \}{@code u{202E}}. */
final class Visible {

    private Visible() {}

    /** Every line in which nothing hides. */
    static String of(String text) {
        StringBuilder visible = new StringBuilder();
        int before = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(before)) {
            int it = text.codePointAt(at);
            if (hides(it, before)) {
                visible.append(String.format(Locale.ROOT, "\\u{%X}", it));
            } else {
                visible.appendCodePoint(it);
            }
            before = it;
        }
        return visible.toString();
    }

    /** The same on one line: line ends and runs of blanks become one blank. */
    static String onOneLine(String text) {
        return of(text.replaceAll("\\s+", " ").strip());
    }

    /** A name on one line; a very long one ends early. */
    static String name(String name) {
        return excerpt(name, 120);
    }

    /** The beginning of it on one line, as many code points as asked for at most. */
    static String excerpt(String text, int most) {
        String start = text.length() > 4 * most ? text.substring(0, 4 * most) : text;
        String line = onOneLine(start);
        boolean whole = start.length() == text.length() && line.codePointCount(0, line.length()) <= most;
        if (whole) {
            return line;
        }
        int end = line.codePointCount(0, line.length()) < most ? line.length() : line.offsetByCodePoints(0, most - 1);
        return line.substring(0, end) + "\u2026";
    }

    private static boolean hides(int it, int before) {
        return it != '\n' && it != '\t' && Hidden.is(it, before);
    }
}
