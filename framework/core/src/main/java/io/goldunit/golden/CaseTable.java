package io.goldunit.golden;

import io.goldunit.file.CsvTable;
import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads the cases of a CSV file, one a record; {@link CaseRow} says what the columns mean. */
record CaseTable(CsvTable table, Findings findings) {

    static void read(String text, Findings findings, Consumer<Located> reader) {
        CsvTable.read(text, findings).ifPresent(table -> new CaseTable(table, findings).read(reader));
    }

    private void read(Consumer<Located> reader) {
        if (areColumnsComplete()) {
            table.forEach(row -> reader.accept(new CaseRow(cells(row)).asCase()));
        }
    }

    /** Without a column that every case needs, each record would be found to lack it. */
    private boolean areColumnsComplete() {
        List<String> unknown = new ArrayList<>(table.columns());
        unknown.removeIf(column -> column.isEmpty() || CaseColumns.isKnown(column));
        boolean hasId = has("id", "id"::equals, unknown);
        boolean hasInput = has("input", CaseColumns::isInput, unknown);
        unknown.forEach(column -> findings.add(
                table.line(),
                "unknown-column",
                Quoted.of(column) + " is not a column of a case",
                Nearest.remedy(column, CaseColumns.ALL)));
        return hasId && hasInput;
    }

    /** Where a column is missing and one is named nearly so, these are one mistake, not two. */
    private boolean has(String name, Predicate<String> column, List<String> unknown) {
        if (table.columns().stream().anyMatch(column)) {
            return true;
        }
        Optional<String> near = Nearest.to(name, unknown);
        near.ifPresent(unknown::remove);
        String remedy = near.map(it -> "Rename the column " + Quoted.of(it) + " to " + Quoted.of(name))
                .orElse("Add it to the header, and a cell for it to every record");
        findings.add(table.line(), "missing-column", "the header has no column " + Quoted.of(name), remedy);
        return false;
    }

    private CaseCells cells(Located.Mapping row) {
        return new CaseCells(row, CaseReader.about(row, findings));
    }
}
