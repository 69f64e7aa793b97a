package io.goldunit.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV by RFC 4180, one record after the other, without ever holding more than one. Not thread-safe. */
final class CsvRecords {

    private static final CsvFactory FACTORY =
            CsvFactory.builder().streamReadConstraints(JsonTree.NO_LIMITS).build();

    private final String text;
    private final String file;
    private final CsvParser parser;
    private final LineCount lines;

    CsvRecords(String text, String file) {
        this.text = text;
        this.file = file;
        this.lines = new LineCount(text);
        try {
            parser = FACTORY.createParser(text);
            parser.setSchema(CsvSchema.emptySchema());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next record as a list of texts, each with the line it starts on; empty at the end of the file. Records in which
     * nothing stands are skipped: spreadsheets leave them.
     *
     * @throws FindingsException when the rest of the file cannot be read
     */
    Optional<Located.Sequence> next() {
        try {
            while (parser.nextToken() != null) {
                List<Located> cells = cells();
                if (cells.stream().anyMatch(cell -> cell.literal().stream().anyMatch(it -> !it.isBlank()))) {
                    return Optional.of(new Located.Sequence(cells, cells.get(0).line()));
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw broken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Located> cells() throws IOException {
        List<Located> cells = new ArrayList<>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            String cell = parser.getText();
            int line = lines.at(start());
            if (cell.indexOf('"') >= 0 && !isQuoted()) {
                throw Findings.broken(
                        file,
                        line,
                        "stray-quote",
                        "a quote stands inside the cell " + Quoted.of(cell) + ", which does not begin with one",
                        "Put the whole cell in quotes, without a blank before them, and double every quote in it");
            }
            cells.add(new Located.Scalar(Located.Kind.TEXT, cell, line));
        }
        return cells;
    }

    /** What the parser says of an error is less than can be said: the cell in which it stopped is what is wrong. */
    private FindingsException broken() {
        int line = lines.at(start());
        boolean closed = text.startsWith("\"", start()) && closingQuote() < text.length();
        if (closed) {
            String message = "more stands behind the closing quote of a cell";
            return Findings.broken(file, line, "stray-quote", message, "Double every quote inside the cell");
        }
        String message = "the quote that opens here is never closed";
        return Findings.broken(file, line, "open-quote", message, "Close it, or double every quote inside the cell");
    }

    private int closingQuote() {
        int at = text.indexOf('"', start() + 1);
        while (at >= 0 && text.startsWith("\"\"", at)) {
            at = text.indexOf('"', at + 2);
        }
        return at < 0 ? text.length() : at;
    }

    private boolean isQuoted() {
        return text.charAt(start()) == '"';
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
