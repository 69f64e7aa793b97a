package io.goldunit.candidate;

import io.goldunit.file.CsvTable;
import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import java.util.ArrayList;
import java.util.List;

/** Reads recorded answers from CSV: a record each, with the columns id, answer and perhaps finish. */
record RecordingTable(CsvTable table, Findings findings) {

    private static final List<String> COLUMNS = List.of("id", "answer", "finish");

    /** The records that could be read, each as the mapping that a JSON line would be. */
    static List<Located> read(String text, Findings findings) {
        return CsvTable.read(text, findings)
                .map(table -> new RecordingTable(table, findings).records())
                .orElse(List.of());
    }

    private List<Located> records() {
        List<Located> records = new ArrayList<>();
        if (areColumnsKnown()) {
            table.forEach(row -> records.add(withAnswer(row)));
        }
        return records;
    }

    /** Else each record would be found to have the same fault. */
    private boolean areColumnsKnown() {
        int before = findings.count();
        List<String> columns = table.columns();
        columns.stream()
                .filter(it -> !it.isEmpty() && !COLUMNS.contains(it))
                .forEach(it -> add(
                        "unknown-column",
                        Quoted.of(it) + " is not a column of recorded answers",
                        Nearest.remedy(it, COLUMNS)));
        if (findings.count() == before) {
            COLUMNS.subList(0, 2).stream()
                    .filter(it -> !columns.contains(it))
                    .forEach(it -> add(
                            "missing-column",
                            "the header has no column " + Quoted.of(it),
                            "Add it to the header, and a cell for it to every record"));
        }
        return findings.count() == before;
    }

    /** An empty cell is the answer of who said nothing in words. */
    private static Located withAnswer(Located.Mapping row) {
        if (row.get("answer").isPresent()) {
            return row;
        }
        List<Located.Entry> entries = new ArrayList<>(row.entries());
        Located empty = new Located.Scalar(Located.Kind.TEXT, "", row.line());
        entries.add(new Located.Entry("answer", empty, row.line()));
        return new Located.Mapping(entries, row.line());
    }

    private void add(String rule, String message, String remedy) {
        findings.add(table.line(), rule, message, remedy);
    }
}
