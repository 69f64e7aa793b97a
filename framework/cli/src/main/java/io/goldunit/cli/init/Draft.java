package io.goldunit.cli.init;

import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;

/** The cases that a file gives, and what is to be said about how they were made. Immutable. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Draft {

    private final String source;
    private final List<Exchange> exchanges;
    private final List<String> report;

    private Draft(String source, List<Exchange> exchanges, List<String> report) {
        this.source = source;
        this.exchanges = List.copyOf(exchanges);
        this.report = List.copyOf(report);
    }

    /**
     * Reads the file.
     *
     * @param file CSV, JSONL or JSON
     * @throws io.goldunit.file.FindingsException when the file cannot be read, or gives no case
     */
    public static Draft of(Path file, Wish wish) {
        String name = String.valueOf(file.getFileName());
        Findings findings = new Findings(name);
        List<Located> records = LogFile.read(file, findings);
        findings.throwIfAny(name);
        List<String> columns = records.stream()
                .flatMap(it -> Value.keys(it).stream())
                .distinct()
                .toList();
        Fields fields = Fields.choose(wish, columns, findings);
        findings.throwIfAny(name);
        return of(name, records, fields, findings);
    }

    private static Draft of(String name, List<Located> records, Fields fields, Findings findings) {
        Skips skips = new Skips();
        List<Exchange> exchanges = exchanges(records, fields, skips);
        List<String> report = new ArrayList<>();
        report.add(name + ": " + records.size() + (records.size() == 1 ? " record" : " records"));
        report.addAll(fields.report());
        report.addAll(skips.report());
        report.addAll(PrivacyNote.of(exchanges).report());
        if (exchanges.isEmpty()) {
            String message = "it gives no case: " + String.join("; ", report);
            findings.add(0, "no-case", message, "Name the column that holds the question with --input");
        }
        findings.throwIfAny(name);
        return new Draft(name, exchanges, report);
    }

    private static List<Exchange> exchanges(List<Located> records, Fields fields, Skips skips) {
        ExchangeReader reader = new ExchangeReader(fields);
        Set<String> seen = new HashSet<>();
        List<Exchange> exchanges = new ArrayList<>();
        for (Located record : records) {
            try {
                Exchange exchange = reader.read(record);
                if (!seen.add(exchange.identity())) {
                    throw new SkippedException("repeated");
                }
                exchanges.add(exchange);
            } catch (SkippedException e) {
                skips.add(e.why(), record.line());
            }
        }
        return exchanges.stream().limit(fields.wish().limit()).toList();
    }

    /** The name of the file. */
    String source() {
        return source;
    }

    /** At least one. */
    List<Exchange> exchanges() {
        return exchanges;
    }

    /** How many cases it has; at least one. */
    public int size() {
        return exchanges.size();
    }

    /** What was read, what was guessed and what was left out, a line each. */
    public List<String> report() {
        return report;
    }
}
