package io.goldunit.report;

import java.util.ArrayList;
import java.util.List;

/** A part of a case's story: a heading, and named texts below it, each of any number of lines. */
final class StoryBlock {

    private static final int WIDTH = 11;

    private final String heading;
    private final List<String> lines = new ArrayList<>();

    StoryBlock(String heading) {
        this.heading = heading;
    }

    /** Adds a text after its name; further lines stand below the first. */
    void text(String name, String text) {
        List<String> all = CutText.of(text).lines().map(Visible::of).toList();
        String gap = " ".repeat(Math.max(1, WIDTH - name.codePointCount(0, name.length())));
        lines.add(("  " + name + gap + (all.isEmpty() ? "(empty)" : all.get(0))).stripTrailing());
        all.stream().skip(1).forEach(line -> lines.add((" ".repeat(WIDTH + 2) + line).stripTrailing()));
    }

    /** Rows of words below each other. */
    void table(List<List<String>> rows) {
        if (!rows.isEmpty()) {
            new TextTable(2, rows).toString().lines().forEach(lines::add);
        }
    }

    /** Nothing at all without any text. */
    List<String> lines() {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<String> whole = new ArrayList<>(List.of("", heading));
        whole.addAll(lines);
        return whole;
    }
}
