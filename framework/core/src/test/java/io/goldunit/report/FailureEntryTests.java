package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.evaluation.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set that was not evaluated has its place in the report, so that it never looks green. */
class FailureEntryTests {

    private static final Failure FAILURE = Failure.of(
            "shop",
            "com.example.ShopTests#shop",
            Instant.parse("2026-11-02T10:15:30Z"),
            new IllegalStateException("""
                    golden set [shop] cannot be used: 2 problems
                      cases.yaml:1 [a] unknown-key: "expectd" is not a key of a case.
                      cases.yaml:2 [a] duplicate-id: the id "a" is taken."""));

    @Test
    void theSummaryHasEveryLine() {
        assertThat(MarkdownSummary.of(List.of(ReportEntry.of(FAILURE)), "report.html"))
                .isEqualTo("""
                        ### ! ERROR: `shop`

                        > **The set was not evaluated: golden set \\[shop\\] cannot be used: 2 problems.**
                        > Too much went wrong to measure anything: this says nothing about the answers. Mend the errors and run again; a run with errors cannot become a baseline.

                        Errors:

                        ```
                        cases.yaml:1 [a] unknown-key: "expectd" is not a key of a case.
                        cases.yaml:2 [a] duplicate-id: the id "a" is taken.
                        ```

                        Report: `report.html#/shop`
                        """);
    }

    @Test
    void thePageIsMadeOfThisBuildsRunsAndFailures(@TempDir Path output) throws Exception {
        FAILURE.keep(output);
        Reports.write(output);

        assertThat(Files.readString(output.resolve("report.html")))
                .contains("<title>ERROR shop", "The set was not evaluated: golden set [shop] cannot be used");
        assertThat(output.resolve("summary.md")).content().startsWith("### ! ERROR: `shop`\n");
    }
}
