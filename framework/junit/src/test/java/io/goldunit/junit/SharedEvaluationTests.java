package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.run.CaseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Which tests share an evaluation, and which have their own. */
class SharedEvaluationTests {

    @TempDir
    Path output;

    static class TwoTestsTestCase {
        static final AtomicInteger ASKED = new AtomicInteger();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.counting(ASKED));
        }

        @GoldenTest
        void isRight() {}

        @GoldenTest
        void isShort(CaseResult it) {
            assertThat(it.answers())
                    .allSatisfy(answer -> assertThat(answer.text()).hasSize(1));
        }
    }

    @Test
    void twoTestsOfOneClassShareOneEvaluation() {
        List<String> nodes = Executed.of(TwoTestsTestCase.class, output).headlines();

        assertThat(nodes).hasSize(18);
        assertThat(TwoTestsTestCase.ASKED).hasValue(8);
    }

    static class ParallelTestCase {
        static final AtomicInteger ASKED = new AtomicInteger();

        @GoldenSet("numbers")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.counting(ASKED));
        }

        @GoldenTest
        void isRight() {}

        @GoldenTest
        void isStillRight() {}
    }

    @Test
    void underParallelExecutionTheVerdictStillComesLastAndTheSetIsEvaluatedOnce() {
        Executed executed = Executed.of(
                ParallelTestCase.class,
                output,
                "junit.jupiter.execution.parallel.enabled",
                "true",
                "junit.jupiter.execution.parallel.mode.default",
                "concurrent");

        for (String test : List.of("isRight", "isStillRight")) {
            assertThat(executed.headlinesOf(test)).hasSize(101).endsWith("numbers: verdict SUCCESSFUL");
        }
        assertThat(ParallelTestCase.ASKED).hasValue(100);
    }

    static class NestedTestCase {
        String prefix = "";

        @BeforeEach
        void inject() {
            prefix = "injected";
        }

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> prefix.equals("injected") ? Letters.right(it) : "not injected");
        }

        @Nested
        class Inner {
            @GoldenTest
            void isRight(CaseResult it) {
                assertThat(it.answers()).map(Answer::text).doesNotContain("not injected");
            }
        }
    }

    @Test
    void aNestedClassUsesTheEvaluationOfTheClassAroundItAfterItsFieldsAreReady() {
        List<String> nodes = Executed.of(NestedTestCase.class, output).headlines();

        assertThat(nodes).hasSize(9).startsWith("a SUCCESSFUL");
        assertThat(nodes.get(8)).startsWith("letters: verdict ABORTED [letters: verdict] INCONCLUSIVE");
    }

    static class SiblingsTestCase {
        static final AtomicInteger ASKED = new AtomicInteger();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.counting(ASKED));
        }

        @Nested
        class One {
            @GoldenTest
            void isRight() {}
        }

        @Nested
        class Two {
            @GoldenTest
            void isRight() {}
        }
    }

    @Test
    void twoNestedClassesShareTheEvaluationOfTheClassAroundThem() {
        assertThat(Executed.of(SiblingsTestCase.class, output).headlines()).hasSize(18);
        assertThat(SiblingsTestCase.ASKED).hasValue(8);
    }

    @ParameterizedClass
    @ValueSource(strings = {"right", "wrong"})
    static class ParameterizedTestCase {
        @Parameter
        String kind = "";

        @GoldenSet("letters")
        Evaluation evaluation() {
            String asked = kind;
            return Letters.answeredBy(it -> asked.equals("right") ? Letters.right(it) : "none")
                    .baseline(asked.equals("right") ? "" : "none");
        }

        @GoldenTest
        void isRight(CaseResult it) {
            assertThat(it.answers())
                    .map(answer -> answer.text().equals("none") ? "wrong" : "right")
                    .containsOnly(kind);
        }
    }

    @Test
    void everyRunOfAParameterizedClassIsEvaluatedByItself() {
        Executed executed = Executed.of(ParameterizedTestCase.class, output);
        List<String> nodes = executed.headlines();

        assertThat(nodes).hasSize(18);
        assertThat(executed.failed()).isZero();
        assertThat(nodes.get(8)).startsWith("letters: verdict ABORTED [letters: verdict] INCONCLUSIVE");
        assertThat(nodes.get(17)).startsWith("letters: verdict ABORTED [letters@none: verdict] NEW");
    }

    static class SameBaselineTestCase {
        @GoldenSet("letters")
        Evaluation one() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenSet("letters")
        Evaluation two() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest("one")
        void isRight() {}

        @GoldenTest("two")
        void isStillRight() {}
    }

    @Test
    void twoEvaluationsOfOneSetNeedBaselinesOfTheirOwn() {
        List<String> refused = Executed.of(SameBaselineTestCase.class, output).headlines().stream()
                .filter(it -> it.contains(" FAILED "))
                .toList();

        // Which of the two methods comes first is JUnit's choice.
        assertThat(refused).hasSize(2);
        assertThat(refused.get(0))
                .startsWith("a FAILED test [framework/junit/" + SameBaselineTestCase.class.getName() + "#");
        assertThat(refused.get(1)).startsWith("letters: verdict FAILED test [");
    }
}
