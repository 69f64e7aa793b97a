package io.goldunit.cli.init;

import io.goldunit.file.Findings;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which columns or fields of the file are taken for what.
 *
 * @param columns all there are, in the order of the file
 * @param chosen by what they are taken for
 */
record Fields(Wish wish, List<String> columns, Map<Field, String> chosen) {

    static Fields choose(Wish wish, List<String> columns, Findings findings) {
        Map<Field, String> chosen = new EnumMap<>(Field.class);
        List<String> free = new ArrayList<>(columns);
        for (Field field : Field.values()) {
            wish.column(field).ifPresent(name -> {
                refuseUnknown(field, name, columns, findings);
                chosen.put(field, name);
                free.remove(name);
            });
        }
        for (Field field : Field.values()) {
            if (!chosen.containsKey(field)) {
                field.guess(free).ifPresent(name -> chosen.put(field, name));
            }
        }
        return new Fields(wish, columns, chosen);
    }

    private static void refuseUnknown(Field field, String name, List<String> columns, Findings findings) {
        if (!columns.contains(name)) {
            String message = field.option() + " names " + Quoted.of(name) + ", which no record has";
            findings.add(0, "no-column", message, Nearest.remedy(name, columns));
        }
    }

    Optional<String> column(Field field) {
        return Optional.ofNullable(chosen.get(field));
    }

    /** What is to be said about the choice, a line each. */
    List<String> report() {
        List<String> lines = new ArrayList<>();
        chosen.forEach((field, column) -> {
            String how = wish.column(field).isPresent() ? "" : ", guessed; " + field.option() + " names another";
            lines.add(field.option().substring(2) + ": " + Quoted.of(column) + how);
        });
        Map<Boolean, List<String>> rest = columns.stream()
                .filter(column -> !column.isEmpty() && !chosen.containsValue(column))
                .collect(Collectors.partitioningBy(Conversation::isField));
        add(lines, "conversation: ", rest.getOrDefault(true, List.of()));
        add(lines, "not taken: ", rest.getOrDefault(false, List.of()));
        return lines;
    }

    private static void add(List<String> lines, String what, List<String> columns) {
        if (!columns.isEmpty()) {
            lines.add(what + columns.stream().map(Quoted::of).collect(Collectors.joining(", ")));
        }
    }
}
