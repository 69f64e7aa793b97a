package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.Settings;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Verdict;
import io.goldunit.gate.Warning;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What old baselines and old tapes mean for the verdict's node. */
class OldRecordsTests {

    private static final Warning OLD_TAPE = new Warning(Warning.OLD_TAPE, "calls were replayed that are old");
    private static final Warning OLD_BASELINE = new Warning(Warning.OLD_BASELINE, "the baseline is old");

    private static Nodes passed(boolean strict, Warning warning) {
        RunHeader header = new RunHeader(
                RunHeader.SCHEMA, "letters", "1", "content", "", "", "", Map.of(), List.of(), 1, Map.of(), false);
        Comparison comparison = new Comparison(
                Comparison.SCHEMA,
                "letters",
                Verdict.PASSED,
                "fine",
                "replayed, recorded 2026-01-02",
                false,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                List.of(warning));
        Settings settings = Settings.of(Path.of("out"), Map.of("goldunit.strict", String.valueOf(strict)));
        return new Nodes(new Outcome(new Run(header, List.of()), null, comparison), settings);
    }

    @Test
    void aWarningIsToldBelowTheVerdict() {
        assertThat(passed(false, OLD_BASELINE).told().lines().limit(2))
                .containsExactly(
                        "[letters: verdict] PASSED (replayed, recorded 2026-01-02): fine",
                        "  warning    the baseline is old");
    }

    @Test
    void oldTapeIsRedUnderStrictAlone() {
        assertThatCode(() -> passed(false, OLD_TAPE).requireVerdict()).doesNotThrowAnyException();
        assertThatThrownBy(() -> passed(true, OLD_TAPE).requireVerdict())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("\n  warning    calls were replayed that are old\n");
    }

    @Test
    void anOldBaselineIsNeverRed() {
        assertThatCode(() -> passed(true, OLD_BASELINE).requireVerdict()).doesNotThrowAnyException();
    }
}
