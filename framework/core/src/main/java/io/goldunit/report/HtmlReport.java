package io.goldunit.report;

import io.goldunit.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The page that people open when a build is red: one file, read from disk, that asks for nothing. Thread-safe. */
final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the report of a build, whole or not at all. The same entries give the same file.
     *
     * @param entries one a golden set and baseline, in any order; the page shows the worst first
     * @param file where to; missing folders are made
     * @throws IOException when the file cannot be written
     */
    static void write(List<ReportEntry> entries, Path file) throws IOException {
        AtomicFile.write(file, Page.of(Standing.worstFirst(entries)));
    }
}
