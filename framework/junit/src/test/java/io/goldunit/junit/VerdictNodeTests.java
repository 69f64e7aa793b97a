package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a verdict ends its node. */
class VerdictNodeTests {

    @TempDir
    Path output;

    static class RegressedTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> "none");
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aProvenDropFailsTheVerdictAndTheCasesThatDropped() {
        List<String> nodes = Executed.of(RegressedTestCase.class, output).headlines();

        assertThat(nodes.subList(0, 8))
                .allMatch(it -> it.matches(". FAILED \\[letters / .] quality dropped against the baseline"));
        assertThat(nodes.get(8)).startsWith("letters: verdict FAILED [letters: verdict] REGRESSED: ");
    }

    @Test
    void theReportIsThereWhenTheVerdictFails() {
        Executed.of(RegressedTestCase.class, output);

        assertThat(output.resolve("report.html")).isRegularFile();
        assertThat(output.resolve("summary.md")).content().contains("REGRESSED");
    }

    static class InconclusiveTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void anInconclusiveVerdictIsSkippedAndFailsWhenStrict() {
        assertThat(Executed.of(InconclusiveTestCase.class, output).headlines().get(8))
                .startsWith("letters: verdict ABORTED [letters: verdict] INCONCLUSIVE: ");
        assertThat(Executed.of(InconclusiveTestCase.class, output, "goldunit.strict", "true")
                        .headlines()
                        .get(8))
                .startsWith("letters: verdict FAILED [letters: verdict] INCONCLUSIVE: ");
    }

    @Test
    void casesCanBeSelectedBySettingAndTheSetIsThenNotJudged() {
        List<String> nodes = Executed.of(InconclusiveTestCase.class, output, "goldunit.cases", "b,d")
                .headlines();

        assertThat(nodes.get(0)).isEqualTo("a ABORTED [letters / a] not run: other cases were selected");
        assertThat(nodes.get(1)).isEqualTo("b SUCCESSFUL");
        assertThat(nodes.get(8)).startsWith("letters: verdict ABORTED [letters: verdict] not judged: partial run");
    }

    static class NewTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right).baseline("none");
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aMissingBaselineIsSkippedHereAndRedInCi() {
        assertThat(Executed.of(NewTestCase.class, output).headlines().get(8))
                .startsWith("letters: verdict ABORTED [letters@none: verdict] NEW: ");
        assertThat(Executed.of(NewTestCase.class, output, "goldunit.ci", "true")
                        .headlines()
                        .get(8))
                .startsWith("letters: verdict FAILED [letters@none: verdict] NEW: ");
    }
}
