package io.goldunit.score.check;

import io.goldunit.file.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * How a text is shown in a reason: on one line, in quotation marks, with its middle left out when it is long. Spaces other than the
 * common one, and characters that nobody sees, are shown by their numbers: texts that differ look different.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Quote {

    private static final int HEAD = 60;
    private static final int TAIL = 30;

    private Quote() {}

    /** The text, shortened. */
    public static String of(String text) {
        return "\"" + cut(text, HEAD, TAIL) + "\"";
    }

    /** The text on one line, without its middle when it has more code points than head and tail together. */
    public static String cut(String text, int head, int tail) {
        if (text.codePointCount(0, text.length()) <= head + tail) {
            return visible(text);
        }
        String start = text.substring(0, text.offsetByCodePoints(0, head));
        String end = text.substring(text.offsetByCodePoints(text.length(), -tail));
        return visible(start) + " ... " + visible(end);
    }

    /** One text, or several of which any will do. */
    public static String anyOf(List<String> texts) {
        String quoted = texts.stream().map(Quote::of).collect(Collectors.joining(", "));
        return texts.size() == 1 ? quoted : "one of " + quoted;
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int it = text.codePointAt(i);
            if (Hidden.is(it, before) || isOddSpace(it)) {
                shown.append(escaped(it));
            } else {
                shown.appendCodePoint(it);
            }
            before = it;
        }
        return shown.toString();
    }

    private static boolean isOddSpace(int it) {
        return it != ' ' && Character.isSpaceChar(it);
    }

    private static String escaped(int it) {
        return switch (it) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, it > Character.MAX_VALUE ? "\\u{%x}" : "\\u%04x", it);
        };
    }
}
