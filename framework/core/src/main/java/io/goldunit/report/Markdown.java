package io.goldunit.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text on its way into Markdown, where it can neither format, link, mention nor be HTML. */
final class Markdown {

    private static final int MOST = 300;

    private Markdown() {}

    /** A sentence of ours that may hold names of others: every sign that means anything is escaped. */
    static String text(String text) {
        return Visible.onOneLine(text)
                .replaceAll("[\\\\`*_{}\\[\\]<>()#+!|~&$]", "\\\\$0")
                .replaceAll("(?<=[@#:])(?=\\S)|(?<=\\b[wW]{3})(?=\\.)|(?<=\\b[gG][hH])(?=-)", "&#8203;");
    }

    /** A name, as code; a very long one ends early. */
    static String name(String name) {
        return code(Visible.name(name));
    }

    /** A span of code, in which nothing means anything. */
    static String code(String text) {
        String line = Visible.onOneLine(text);
        String fence = "`".repeat(longestRun(line) + 1);
        boolean padded = line.isEmpty() || line.startsWith("`") || line.endsWith("`");
        return padded ? fence + " " + line + " " + fence : fence + line + fence;
    }

    /** Lines of a model's text, each capped, in a fence that none of them can close. */
    static String fence(String language, List<String> lines) {
        List<String> capped =
                lines.stream().map(line -> Visible.excerpt(line, MOST)).toList();
        int longest = capped.stream().mapToInt(Markdown::longestRun).max().orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return Stream.of(Stream.of(fence + language), capped.stream(), Stream.of(fence))
                .flatMap(it -> it)
                .collect(Collectors.joining("\n"));
    }

    /** A table; the cells are Markdown already. */
    static List<String> table(List<String> head, List<List<String>> rows) {
        String rule = head.stream().map(it -> "---").collect(Collectors.joining(" | ", "| ", " |"));
        return Stream.concat(Stream.of(line(head), rule), rows.stream().map(Markdown::line))
                .toList();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll("(?<!\\\\)\\|", "\\\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int at = 0; at < text.length(); at++) {
            run = text.charAt(at) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
