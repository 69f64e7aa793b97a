package io.goldunit.report;

import java.util.Locale;

/** Text on its way into HTML: the only way data gets into the page outside the packed blocks. */
final class Html {

    private Html() {}

    /** The text as it is read, in element content and in quoted attributes; nothing in it hides or turns text around. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        Visible.of(text).codePoints().forEach(it -> {
            switch (it) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(it);
            }
        });
        return escaped.toString();
    }

    /** The class of everything that is coloured by a verdict. */
    static String style(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
