package io.goldunit.report;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of words, one line each, their columns below each other. */
final class TextTable {

    private final int indent;
    private final List<List<String>> rows;

    TextTable(int indent, List<List<String>> rows) {
        this.indent = indent;
        this.rows = rows;
    }

    @Override
    public String toString() {
        return rows.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        for (int column = 0; column < row.size(); column++) {
            String word = row.get(column);
            line.append(word);
            if (column < row.size() - 1) {
                line.append(" ".repeat(width(column) - length(word) + 2));
            }
        }
        return line.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size() - 1)
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
