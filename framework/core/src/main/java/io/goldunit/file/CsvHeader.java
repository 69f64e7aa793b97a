package io.goldunit.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first record of a CSV file, which names the columns. */
final class CsvHeader {

    private CsvHeader() {}

    static List<String> names(Located.Sequence header) {
        return header.items().stream().map(it -> it.literal().orElse("")).toList();
    }

    /** Whether the columns can be told apart; where not, there is a finding. */
    static boolean isUsable(Located.Sequence header, Findings findings) {
        List<String> names = names(header);
        if (names.size() == 1 && !separator(names.get(0)).isEmpty()) {
            String message = separator(names.get(0)) + " separate the columns, where CSV has commas";
            findings.add(header.line(), "other-separator", message, "Save the file with commas as separator");
            return false;
        }
        int before = findings.count();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            @Nullable Integer first = places.putIfAbsent(names.get(i), i + 1);
            if (first != null && !names.get(i).isEmpty()) {
                String message = "columns " + first + " and " + (i + 1) + " are both named " + Quoted.of(names.get(i));
                findings.add(header.items().get(i).line(), "duplicate-column", message, "Rename or remove one of them");
            }
        }
        return findings.count() == before;
    }

    private static String separator(String header) {
        if (header.contains(";")) {
            return "semicolons";
        }
        if (header.contains("\t")) {
            return "tabs";
        }
        return header.contains("|") ? "vertical bars" : "";
    }
}
