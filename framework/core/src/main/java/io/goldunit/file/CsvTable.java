package io.goldunit.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * A CSV file by RFC 4180 whose first record names the columns. A cell is a text, exactly as it stands, and is never evaluated;
 * an empty cell is none.
 *
 * <p>A text may begin with {@code =}, {@code +}, {@code -} or {@code @}, as {@code -5 degrees} does. Only what a spreadsheet
 * leaves behind when it saves a formula or its error in place of a value ({@code =SUM(A1:B2)}, {@code #REF!}) is a finding:
 * there the text that was meant is lost. GoldUnit itself writes no CSV, so it puts no formula into anybody's spreadsheet.
 *
 * <p>Not thread-safe.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CsvTable {

    /** Beyond this the file is wrong as a whole, and saying so once more helps nobody. */
    private static final int MAX_PROBLEMS = 1000;

    private final CsvRecords records;
    private final Located.Sequence header;
    private final Findings findings;

    private CsvTable(CsvRecords records, Located.Sequence header, Findings findings) {
        this.records = records;
        this.header = header;
        this.findings = findings;
    }

    /**
     * Reads the header; empty when the file holds nothing, or when the columns cannot be told apart, which is then a finding.
     *
     * @param text the whole file
     * @throws FindingsException when it is no CSV
     */
    public static Optional<CsvTable> read(String text, Findings findings) {
        CsvRecords records = new CsvRecords(text, findings.file());
        return records.next()
                .filter(header -> CsvHeader.isUsable(header, findings))
                .map(it -> new CsvTable(records, it, findings));
    }

    /** The line of the header, from 1. */
    public int line() {
        return header.line();
    }

    /** The names of the columns in the order of the file; one without a name is an empty text. */
    public List<String> columns() {
        return CsvHeader.names(header);
    }

    /**
     * Reads the records, each as a mapping of column names to the cells that are not empty.
     *
     * @throws FindingsException when the rest of the file cannot be read
     */
    public void forEach(Consumer<Located.Mapping> reader) {
        int before = findings.count();
        Optional<Located.Sequence> record = records.next();
        while (record.isPresent() && findings.count() - before < MAX_PROBLEMS) {
            row(record.get()).ifPresent(reader);
            record = records.next();
        }
        if (record.isPresent()) {
            String message = "there are " + (findings.count() - before) + " problems before line "
                    + record.get().line() + "; the rest of the file was not read";
            findings.add(0, "too-many", message, "Correct what they have in common");
        }
    }

    private Optional<Located.Mapping> row(Located.Sequence record) {
        List<Located> cells = record.items();
        if (cells.size() != header.items().size()) {
            ragged(record);
            return Optional.empty();
        }
        List<Located.Entry> entries = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Located cell = cells.get(i);
            String column = header.items().get(i).literal().orElse("");
            if (!cell.literal().orElse("").isEmpty()) {
                refuseLeftover(column, cell);
                entries.add(new Located.Entry(column, cell, cell.line()));
            }
        }
        return Optional.of(new Located.Mapping(entries, record.line()));
    }

    private void ragged(Located.Sequence record) {
        int cells = record.items().size();
        int columns = header.items().size();
        String message = "the record has " + cells + (cells == 1 ? " cell" : " cells") + ", and the header " + columns;
        String remedy = cells < columns
                ? "Write the empty cells too, with a comma for each"
                : "Put a text that holds a comma into quotes";
        findings.add(record.line(), "ragged", message, remedy);
    }

    private void refuseLeftover(String column, Located cell) {
        String text = cell.literal().orElse("");
        String where = "the cell of column " + Quoted.of(column) + " holds ";
        if (column.isEmpty()) {
            String message = where + Quoted.of(text) + ", and that column has no name";
            findings.add(cell.line(), "nameless-column", message, "Name the column in the header, or empty the cell");
        } else if (SpreadsheetCell.isFormula(text)) {
            String remedy = "Put its value there; a text that is to begin so belongs into a YAML or JSON file";
            findings.add(cell.line(), "formula", where + "a formula, " + Quoted.of(text), remedy);
        } else if (SpreadsheetCell.isError(text)) {
            String message = where + "a spreadsheet's error, " + text;
            findings.add(cell.line(), "formula", message, "Mend the formula it comes from, and save the file again");
        }
    }
}
