package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.gate.Comparison;
import io.goldunit.gate.Warning;
import io.goldunit.report.Reports;
import io.goldunit.run.TrialResult;
import io.goldunit.testkit.Fault;
import io.goldunit.testkit.When;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A provider answers with another model than it was asked for. */
class AnotherModelTests {

    @TempDir
    Path folder;

    @Test
    void itIsInTheRecordAndInTheReport() throws Exception {
        try (ServedRun run = new ServedRun(folder)) {
            run.of(run.whole());
            run.baseline = BaselineMode.ACCEPT;
            run.of(run.whole());
            run.baseline = BaselineMode.CHECK;
            try (var tape = Files.walk(folder.resolve("shop/tape"))) {
                for (Path file : tape.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
            run.server.failing(Fault.otherModel("tiny"), When.always().ofModel(ServedRun.CANDIDATE));

            TrialResult trial = run.trialOf(run.whole());
            Reports.rewrite(folder.resolve("out"));

            assertThat(Objects.requireNonNull(trial.answer()).modelAsked()).isEqualTo("asked");
            assertThat(Objects.requireNonNull(trial.answer()).modelReturned()).isEqualTo("tiny");
            assertThat(trial.calls().get(0).model().returned()).isEqualTo("tiny");
            assertThat(folder.resolve("out/summary.md")).content().contains("\nModel: asked -\\> tiny.\n");
        }
    }

    private List<Warning> warnings(String judge, String returned) throws Exception {
        try (ServedRun run = new ServedRun(folder.resolve(judge + returned))) {
            run.judge = judge;
            run.server.failing(Fault.otherModel(returned), When.always().ofModel(judge));
            Comparison comparison = Objects.requireNonNull(run.of(run.whole()).comparison());
            Reports.rewrite(run.folder.resolve("out"));
            return comparison.warnings();
        }
    }

    @Test
    void ofAJudgeItIsAWarning() throws Exception {
        assertThat(warnings("judge", "tiny"))
                .containsExactly(new Warning(
                        "other-judge",
                        "the judge of [right] is [judge], and [tiny] answered: ask the provider why, or let [tiny] be the"
                                + " judge"));
        assertThat(folder.resolve("judgetiny/out/summary.md"))
                .content()
                .contains("the judge of \\[right\\] is \\[judge\\], and \\[tiny\\] answered");
    }

    @Test
    void theNameOfAReleaseIsNoOtherJudge() throws Exception {
        assertThat(warnings("judge", "judge-2026-08-06")).isEmpty();
        assertThat(warnings("judge-latest", "judge-20260806")).isEmpty();
        assertThat(warnings("judge", "judge:latest")).isEmpty();
        assertThat(warnings("judge", "judge-mini-20260806")).hasSize(1);
    }
}
