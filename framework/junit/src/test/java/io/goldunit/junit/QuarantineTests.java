package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.run.CaseResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;

/** The node of a case in quarantine is skipped when it would fail; any other node is as ever. */
class QuarantineTests {

    @TempDir
    Path output;

    static class FlakyTestCase {
        @GoldenSet("quarantined")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> {
                if (it.id().equals("a")) {
                    throw new IllegalStateException("429 Too Many Requests");
                }
                return it.id().equals("c") ? "C" : "none";
            });
        }

        @GoldenTest
        void isRight(CaseResult it) {
            assertThat(it.answers()).extracting(Answer::text).as("answers").doesNotContain("none");
        }
    }

    @Test
    void onlyWhatHasNoQuarantineOrAnExpiredOneIsRed() {
        Executed executed = Executed.of(FlakyTestCase.class, output);
        List<String> nodes = executed.nodes();

        assertThat(nodes.get(0)).isEqualTo("""
                        a ABORTED [quarantined / a] quarantined until 9999-12-30: no answer:\
                         IllegalStateException: 429 Too Many Requests
                          meaning    until that day has passed, the case is asked and scored and does not count
                          case       %s#/framework%%2Fjunit%%2Fquarantined/a""", executed.page());
        assertThat(nodes.get(1))
                .startsWith("b ABORTED [quarantined / b] quarantined until 9999-12-30: the test's body failed:"
                        + " java.lang.AssertionError: [answers] Expecting ");
        assertThat(nodes.get(2)).isEqualTo("c SUCCESSFUL ");
        assertThat(nodes.get(3)).startsWith("d FAILED [quarantined / d] the test's body failed\n[answers] ");
        assertThat(nodes.get(4)).startsWith("e FAILED [quarantined / e] the test's body failed\n[answers] ");
        assertThat(nodes.get(5))
                .startsWith("quarantined: verdict ABORTED [quarantined: verdict] NEW: ")
                .contains("""

                          quarantine 3 cases do not count: a until 9999-12-30, b until 9999-12-30, c until 9999-12-30
                          quarantine expired, 1 case counts again: d since 2026-02-01
                        """);
    }

    @Test
    void whatTheBodyFailedWithIsNotLost() {
        assertThat(Executed.of(FlakyTestCase.class, output)
                        .results()
                        .testEvents()
                        .finished()
                        .list()
                        .get(1)
                        .getRequiredPayload(TestExecutionResult.class)
                        .getThrowable())
                .get()
                .extracting(Throwable::getCause)
                .isInstanceOf(AssertionError.class);
    }
}
