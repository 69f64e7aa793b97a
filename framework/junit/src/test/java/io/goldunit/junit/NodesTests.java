package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.evaluation.BaselineMode;
import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.Settings;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Verdict;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the person who watches the build is told, word for word. */
class NodesTests {

    private static final Path OUTPUT = Path.of("target", "goldunit");
    private static final String PAGE =
            OUTPUT.resolve("report.html").toAbsolutePath().toString();

    private static Nodes nodes(Verdict verdict, String reason, BaselineMode mode) {
        RunHeader header = new RunHeader(
                RunHeader.SCHEMA,
                "capitals",
                "1.0.0",
                "f00d",
                "",
                "CapitalTests#evaluation",
                "2026-11-22T10:15:30Z",
                Map.of(),
                List.of(),
                1,
                Map.of(),
                false);
        Comparison comparison = new Comparison(
                Comparison.SCHEMA, "capitals", verdict, reason, "", false, null, null, null, null, 0, null, null, null);
        Settings settings = Settings.of(OUTPUT, Map.of("goldunit.baseline", mode.name()));
        return new Nodes(new Outcome(new Run(header, List.of()), null, comparison), settings);
    }

    @Test
    void aVerdictThatIsGreenInOneLine() {
        assertThat(nodes(Verdict.PASSED, "a drop larger than 0.05 is ruled out for every scorer", BaselineMode.CHECK)
                        .told())
                .isEqualTo("""
                        [capitals: verdict] PASSED: a drop larger than 0.05 is ruled out for every scorer
                          report     %s""", PAGE);
    }

    @Test
    void oneThatIsRedInOneLineToo() {
        assertThat(nodes(Verdict.REGRESSED, "a drop is proven", BaselineMode.CHECK)
                        .told())
                .isEqualTo("""
                        [capitals: verdict] REGRESSED: a drop is proven
                          report     %s""", PAGE);
    }

    @Test
    void oneThatIsSkippedInFullBecauseItsNodeIsNotRead() {
        assertThat(nodes(Verdict.NEW, "there is no baseline yet", BaselineMode.CHECK)
                        .told())
                .isEqualTo("""
                        [capitals: verdict] NEW: there is no baseline yet
                          Nothing can be called better or worse before a first run is accepted
                          next       Mend the errors and run again; a run with errors cannot become a baseline
                          report     %s""", PAGE);
    }

    @Test
    void afterAcceptingOnlyWhereToReadOn() {
        assertThat(nodes(Verdict.PASSED, "the same", BaselineMode.ACCEPT).told())
                .isEqualTo("  report     " + PAGE);
    }
}
