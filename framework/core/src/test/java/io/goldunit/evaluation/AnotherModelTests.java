package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.report.Reports;
import io.goldunit.run.TrialResult;
import io.goldunit.testkit.Fault;
import io.goldunit.testkit.When;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
