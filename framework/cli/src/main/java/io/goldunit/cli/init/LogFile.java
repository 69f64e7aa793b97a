package io.goldunit.cli.init;

import io.goldunit.file.CsvTable;
import io.goldunit.file.Findings;
import io.goldunit.file.Located;
import io.goldunit.file.LocatedJson;
import io.goldunit.file.LocatedJsonLines;
import io.goldunit.file.Utf8File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A file of questions that were asked: CSV, JSONL, or a JSON list. */
final class LogFile {

    private LogFile() {}

    /** Its records: mappings of fields, or lists of messages. What is wrong with the file is added to the findings. */
    static List<Located> read(Path file, Findings findings) {
        String ending = ending(file);
        String text = ending.isEmpty() ? "" : Utf8File.read(file, findings.file());
        return switch (ending) {
            case "csv" -> table(text, findings);
            case "jsonl", "ndjson" -> LocatedJsonLines.read(text, findings);
            case "json" -> items(LocatedJson.read(text, findings.file()));
            default -> {
                String remedy = "Save it as CSV, JSONL or JSON; a spreadsheet as CSV in UTF-8";
                findings.add(0, "unknown-format", "the name ends in none of .csv, .jsonl, .ndjson and .json", remedy);
                yield List.of();
            }
        };
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return List.of("csv", "jsonl", "ndjson", "json").stream()
                .filter(it -> name.endsWith("." + it))
                .findFirst()
                .orElse("");
    }

    private static List<Located> table(String text, Findings findings) {
        List<Located> rows = new ArrayList<>();
        CsvTable.read(text, findings).ifPresent(table -> table.forEach(rows::add));
        return rows;
    }

    /** A list of messages is one conversation; any other list is one of records. */
    private static List<Located> items(Located root) {
        boolean isList = root instanceof Located.Sequence && !Conversation.isOne(root);
        return isList ? ((Located.Sequence) root).items() : List.of(root);
    }
}
