package io.goldunit.report;

import java.util.List;
import java.util.stream.Collectors;

/** The report in short, for a build's summary page or a comment on a pull request. Thread-safe. */
final class MarkdownSummary {

    private MarkdownSummary() {}

    /**
     * At most 60 lines a set, worst set first. What a model said stands in fences only; names are spans of code; nothing in
     * them formats, links or mentions.
     *
     * @param entries one a golden set and baseline, in any order
     * @param report where the whole report is, as the reader can find it
     */
    static String of(List<ReportEntry> entries, String report) {
        return Standing.worstFirst(entries).stream()
                .map(entry -> String.join("\n", new SetSummary(entry, report).lines()) + "\n")
                .collect(Collectors.joining("\n"));
    }
}
