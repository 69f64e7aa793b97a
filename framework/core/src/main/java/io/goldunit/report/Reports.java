package io.goldunit.report;

import io.goldunit.evaluation.Failure;
import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.RunFolder;
import io.goldunit.file.AtomicFile;
import io.goldunit.file.LockFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/** The report files of an output folder, made anew from all runs of a build: forks and parallel classes give one report. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Reports {

    private static final String PAGE = "report.html";

    private Reports() {}

    /** Where the page of an output folder stands. */
    public static Path page(Path output) {
        return output.resolve(PAGE);
    }

    /**
     * Writes {@code report.html} and {@code summary.md} of this build: what earlier builds left is not shown as if it were new.
     *
     * @throws IOException when they cannot be written
     */
    public static void write(Path output) throws IOException {
        LockFile.holdFolder(
                output, () -> write(RunFolder.ofThisBuild(output), RunFolder.failuresOfThisBuild(output), output));
    }

    /**
     * Writes {@code report.html} and {@code summary.md} of the newest build.
     *
     * @throws IOException when they cannot be written
     */
    public static void rewrite(Path output) throws IOException {
        LockFile.holdFolder(
                output, () -> write(RunFolder.ofNewestBuild(output), RunFolder.failuresOfNewestBuild(output), output));
    }

    private static void write(List<RunFolder> folders, List<Failure> failures, Path output) throws IOException {
        List<ReportEntry> entries = new ArrayList<>();
        for (RunFolder folder : folders) {
            entries.add(new ReportEntry(folder.read()));
        }
        failures.forEach(it -> entries.add(ReportEntry.of(it)));
        HtmlReport.write(entries, page(output));
        AtomicFile.write(output.resolve("summary.md"), MarkdownSummary.of(entries, PAGE));
    }

    /**
     * Appends the summary of one evaluation to a file, such as the one that GitHub names in {@code GITHUB_STEP_SUMMARY}.
     *
     * @throws IOException when it cannot be written
     */
    public static void append(Outcome outcome, Path file, Path output) throws IOException {
        String summary = MarkdownSummary.of(
                        List.of(new ReportEntry(outcome)), page(output).toString()) + "\n";
        LockFile.hold(
                file,
                () -> Files.writeString(
                        file, summary, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }
}
