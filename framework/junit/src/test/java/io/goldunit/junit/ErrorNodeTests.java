package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which nodes are red when something went wrong that says nothing about the answers. */
class ErrorNodeTests {

    @TempDir
    Path output;

    static class ThrowingTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> {
                if (it.id().equals("b")) {
                    throw new IllegalStateException("429 Too Many Requests");
                }
                return Letters.right(it);
            });
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aCaseWithoutAnAnswerFailsWithItsCauseAndTheVerdictIsAnError() {
        Executed executed = Executed.of(ThrowingTestCase.class, output);
        List<String> nodes = executed.headlines();

        assertThat(nodes.get(1))
                .isEqualTo("b FAILED [letters / b] no answer: IllegalStateException: 429 Too Many Requests");
        assertThat(nodes.get(8)).startsWith("letters: verdict FAILED [letters: verdict] ERROR: ");
        assertThat(executed.failed()).isEqualTo(2);
    }

    static class OutageTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> {
                throw new IllegalStateException("connection refused");
            });
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void whenNoCaseHasAnAnswerTheVerdictAloneIsRed() {
        Executed executed = Executed.of(OutageTestCase.class, output);
        List<String> nodes = executed.headlines();

        assertThat(nodes.get(0)).isEqualTo("a ABORTED [letters / a] no answer, and no case has one");
        assertThat(nodes.get(8))
                .isEqualTo("letters: verdict FAILED [letters: verdict] ERROR:"
                        + " no trial of 8 was scored: IllegalStateException: connection refused");
        assertThat(executed.failed()).isOne();
    }

    static class ThrowingEvaluationTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            throw new IllegalStateException("no model is configured");
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void anEvaluationThatCannotBeMadeFailsItsFirstNodeAndTheVerdictAndSkipsTheRest() {
        Executed executed = Executed.of(ThrowingEvaluationTestCase.class, output);
        List<String> nodes = executed.headlines();
        String told = "not evaluated: the method evaluation of ThrowingEvaluationTestCase threw"
                + " IllegalStateException: no model is configured";

        assertThat(nodes.get(0)).isEqualTo("a FAILED [letters / a] " + told);
        assertThat(nodes.get(1)).isEqualTo("b ABORTED [letters / b] " + told);
        assertThat(nodes.get(8)).isEqualTo("letters: verdict FAILED [letters: verdict] " + told);
        assertThat(executed.failed()).isEqualTo(2);
    }
}
