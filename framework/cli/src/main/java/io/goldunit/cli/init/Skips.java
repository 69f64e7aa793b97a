package io.goldunit.cli.init;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The records that no case was made of, by the reason. Not thread-safe. */
final class Skips {

    private static final int MAX_LINES = 10;

    private final Map<String, List<Integer>> lines = new LinkedHashMap<>();

    void add(String why, int line) {
        lines.computeIfAbsent(why, it -> new ArrayList<>()).add(line);
    }

    /** A line for each reason: how many, why, and where. */
    List<String> report() {
        return lines.entrySet().stream()
                .map(it -> "skipped " + it.getValue().size() + " (" + it.getKey() + "): " + places(it.getValue()))
                .toList();
    }

    private static String places(List<Integer> lines) {
        String first = lines.stream().limit(MAX_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        String rest = lines.size() > MAX_LINES ? " and " + (lines.size() - MAX_LINES) + " more" : "";
        return (lines.size() == 1 ? "line " : "lines ") + first + rest;
    }
}
