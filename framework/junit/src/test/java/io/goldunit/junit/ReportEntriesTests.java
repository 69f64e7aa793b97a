package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every node publishes what a tool may want to know. */
class ReportEntriesTests {

    @TempDir
    Path output;

    static class OneWrongTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> it.id().equals("b") ? "none" : Letters.right(it));
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void everyCaseAndTheVerdictPublishTheirScores() {
        Executed executed = Executed.of(OneWrongTestCase.class, output);
        List<Map<String, String>> published = executed.published();

        assertThat(published).hasSize(9);
        assertThat(published.get(1))
                .isEqualTo(Map.of(
                        "goldunit.set", "letters",
                        "goldunit.case", "b",
                        "goldunit.verdict", "INCONCLUSIVE",
                        "goldunit.trials", "1",
                        "goldunit.answers", "1",
                        "goldunit.score.right", "0.0",
                        "goldunit.baseline.right", "1.0",
                        "goldunit.report", executed.page() + "#/framework%2Fjunit%2Fletters/b"));
        assertThat(published.get(8))
                .isEqualTo(Map.of(
                        "goldunit.set", "letters",
                        "goldunit.verdict", "INCONCLUSIVE",
                        "goldunit.reason",
                                "no drop is proven, but one of up to 0.49 in [right] is not ruled out by 8 cases"
                                        + " (tolerance 0.05)",
                        "goldunit.score.right", "0.875",
                        "goldunit.baseline.right", "1.0",
                        "goldunit.report", executed.page() + "#/framework%2Fjunit%2Fletters"));
    }

    @Test
    void aCaseThatWasNotRunPublishesNothing() {
        assertThat(Executed.of(OneWrongTestCase.class, output, "goldunit.cases", "b")
                        .published())
                .extracting(it -> it.getOrDefault("goldunit.case", "verdict"))
                .containsExactly("b", "verdict");
    }
}
