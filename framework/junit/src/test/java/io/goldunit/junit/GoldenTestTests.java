package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.goldunit.candidate.Answer;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.run.CaseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

class GoldenTestTests {

    @TempDir
    Path output;

    private EngineExecutionResults execute(Class<?> testClass, String... parameters) {
        EngineTestKit.Builder builder = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .configurationParameter("goldunit.output", output.toString())
                .configurationParameter("goldunit.ci", "false");
        for (int i = 0; i < parameters.length; i += 2) {
            builder.configurationParameter(parameters[i], parameters[i + 1]);
        }
        return builder.execute();
    }

    /** One line a node: its name, how it ended, and the first line of what it said. */
    private List<String> nodes(Class<?> testClass, String... parameters) {
        return execute(testClass, parameters).testEvents().finished().stream()
                .map(GoldenTestTests::line)
                .toList();
    }

    private static String line(Event node) {
        TestExecutionResult result = node.getRequiredPayload(TestExecutionResult.class);
        String said = result.getThrowable()
                .map(it -> " "
                        + String.valueOf(it.getMessage()).lines().findFirst().orElse(""))
                .orElse("");
        return node.getTestDescriptor().getDisplayName() + " " + result.getStatus() + said;
    }

    private static long failed(List<String> nodes) {
        return nodes.stream().filter(it -> it.contains(" " + Status.FAILED)).count();
    }

    static class PassingTestCase {
        @GoldenSet("numbers")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight(CaseResult it) {
            assertThat(it.answers()).map(Answer::text).doesNotContainNull();
        }
    }

    @Test
    void everyCaseIsANodeAndTheVerdictIsTheLast() {
        List<String> nodes = nodes(PassingTestCase.class);

        assertThat(nodes).hasSize(101).allMatch(it -> it.endsWith(" SUCCESSFUL"));
        assertThat(nodes).startsWith("n1 SUCCESSFUL", "n2 SUCCESSFUL").endsWith("numbers: verdict SUCCESSFUL");
    }

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
        List<String> nodes = nodes(RegressedTestCase.class);

        assertThat(nodes.subList(0, 8))
                .allMatch(it -> it.matches(". FAILED \\[letters / .] quality dropped against the baseline"));
        assertThat(nodes.get(8)).startsWith("letters: verdict FAILED [letters: verdict] REGRESSED: ");
    }

    @Test
    void theReportIsThereWhenTheVerdictFails() {
        nodes(RegressedTestCase.class);

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
        assertThat(nodes(InconclusiveTestCase.class).get(8))
                .startsWith("letters: verdict ABORTED [letters: verdict] INCONCLUSIVE: ");
        assertThat(nodes(InconclusiveTestCase.class, "goldunit.strict", "true").get(8))
                .startsWith("letters: verdict FAILED [letters: verdict] INCONCLUSIVE: ");
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
        assertThat(nodes(NewTestCase.class).get(8))
                .startsWith("letters: verdict ABORTED [letters@none: verdict] NEW: ");
        assertThat(nodes(NewTestCase.class, "goldunit.ci", "true").get(8))
                .startsWith("letters: verdict FAILED [letters@none: verdict] NEW: ");
    }

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
        List<String> nodes = nodes(TwoTestsTestCase.class);

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
        List<Event> finished = execute(
                        ParallelTestCase.class,
                        "junit.jupiter.execution.parallel.enabled",
                        "true",
                        "junit.jupiter.execution.parallel.mode.default",
                        "concurrent")
                .testEvents()
                .finished()
                .list();

        for (String test : List.of("isRight", "isStillRight")) {
            List<String> nodes = finished.stream()
                    .filter(it ->
                            it.getTestDescriptor().getUniqueId().toString().contains(test + "()"))
                    .map(GoldenTestTests::line)
                    .toList();
            assertThat(nodes).hasSize(101).endsWith("numbers: verdict SUCCESSFUL");
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
        List<String> nodes = nodes(NestedTestCase.class);

        assertThat(nodes).hasSize(9).startsWith("a SUCCESSFUL");
        assertThat(nodes.get(8)).startsWith("letters: verdict ABORTED [letters: verdict] INCONCLUSIVE");
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
        List<String> nodes = nodes(ParameterizedTestCase.class);

        assertThat(nodes).hasSize(18);
        assertThat(failed(nodes)).isZero();
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
        List<String> refused = nodes(SameBaselineTestCase.class).stream()
                .filter(it -> it.contains(" FAILED "))
                .toList();

        // Which of the two methods comes first is JUnit's choice.
        assertThat(refused).hasSize(2);
        assertThat(refused.get(0))
                .startsWith("a FAILED test [framework/junit/" + SameBaselineTestCase.class.getName() + "#");
        assertThat(refused.get(1)).startsWith("letters: verdict FAILED test [");
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
        assertThat(nodes(SiblingsTestCase.class)).hasSize(18);
        assertThat(SiblingsTestCase.ASKED).hasValue(8);
    }

    static class TrialsTestCase {
        static final AtomicInteger ASKED = new AtomicInteger();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> "try " + ASKED.incrementAndGet())
                    .trials(3)
                    .baselineTrials(3)
                    .baseline("none");
        }

        @GoldenTest
        void isAskedThreeTimes(CaseResult it) {
            assertThat(it.answers()).map(Answer::text).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCaseHasAllItsTrialsWhenItsBodyRuns() {
        assertThat(failed(nodes(TrialsTestCase.class))).isZero();
        assertThat(TrialsTestCase.ASKED).hasValue(24);
    }

    static class DemandingTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isNotC(CaseResult it) {
            assertThat(it.answers()).map(Answer::text).as("answers").doesNotContain("C");
        }
    }

    @Test
    void whatTheBodyDemandsFailsItsCaseAlone() {
        List<String> nodes = nodes(DemandingTestCase.class);

        assertThat(failed(nodes)).isOne();
        assertThat(nodes.get(2)).startsWith("c FAILED");
    }

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
        List<String> nodes = nodes(ThrowingTestCase.class);

        assertThat(nodes.get(1))
                .isEqualTo("b FAILED [letters / b] no answer: IllegalStateException: 429 Too Many Requests");
        assertThat(nodes.get(8)).startsWith("letters: verdict FAILED [letters: verdict] ERROR: ");
        assertThat(failed(nodes)).isEqualTo(2);
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
        List<String> nodes = nodes(OutageTestCase.class);

        assertThat(nodes.get(0)).isEqualTo("a ABORTED [letters / a] no answer, and no case has one");
        assertThat(nodes.get(8))
                .isEqualTo("letters: verdict FAILED [letters: verdict] ERROR:"
                        + " no trial of 8 was scored: IllegalStateException: connection refused");
        assertThat(failed(nodes)).isOne();
    }

    static class BrokenSetTestCase {
        static final AtomicInteger ASKED = new AtomicInteger();

        @GoldenSet("broken")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> "" + ASKED.incrementAndGet());
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aBrokenSetFailsTheTestWithEveryFindingBeforeAnyCallIsMade() {
        List<Event> failed =
                execute(BrokenSetTestCase.class).containerEvents().failed().list();

        assertThat(failed).hasSize(1);
        assertThat(failed.get(0)
                        .getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow())
                .hasMessageStartingWith("golden set [broken] cannot be used: 2 problems\n")
                .hasMessageContaining("cases.yaml:1 [a] unknown-key: ")
                .hasMessageContaining("Did you mean \"expected\"?")
                .hasMessageContaining("cases.yaml:2 [a] duplicate-id: ");
        assertThat(BrokenSetTestCase.ASKED).hasValue(0);
    }

    static class MissingSetTestCase {
        @GoldenSet("lettres")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aMissingSetSaysWhereItWasLookedFor() {
        Throwable thrown = execute(MissingSetTestCase.class)
                .containerEvents()
                .failed()
                .list()
                .get(0)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();

        Path module = Path.of("").toAbsolutePath();
        assertThat(thrown)
                .hasMessage("golden set [lettres] cannot be used: 1 problem\n"
                        + "  golden-sets/lettres not-found: neither on the class path nor in "
                        + module.resolve("src/test/resources/golden-sets/lettres") + ", "
                        + module.resolve("golden-sets/lettres") + ", "
                        + module.resolve("../../golden-sets/lettres").normalize()
                        + ". Create it in one of these places, or correct the name.");
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
        List<String> nodes = nodes(ThrowingEvaluationTestCase.class);
        String told = "not evaluated: the method evaluation of ThrowingEvaluationTestCase threw"
                + " IllegalStateException: no model is configured";

        assertThat(nodes.get(0)).isEqualTo("a FAILED [letters / a] " + told);
        assertThat(nodes.get(1)).isEqualTo("b ABORTED [letters / b] " + told);
        assertThat(nodes.get(8)).isEqualTo("letters: verdict FAILED [letters: verdict] " + told);
        assertThat(failed(nodes)).isEqualTo(2);
    }

    static class SlowTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> {
                long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(1500);
                while (it.id().equals("a") && System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                return Letters.right(it);
            });
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aTimeoutOfJUnitDoesNotCoverTheEvaluation() {
        assertThat(failed(nodes(SlowTestCase.class, "junit.jupiter.execution.timeout.default", "1 s")))
                .isZero();
    }

    @Test
    void casesCanBeSelectedBySettingAndTheSetIsThenNotJudged() {
        List<String> nodes = nodes(TwoTestsTestCase.class, "goldunit.cases", "b,d");

        assertThat(nodes.get(0)).isEqualTo("a ABORTED [letters / a] not run: other cases were selected");
        assertThat(nodes.get(1)).isEqualTo("b SUCCESSFUL");
        assertThat(nodes.get(8)).startsWith("letters: verdict ABORTED [letters: verdict] not judged: partial run");
    }

    static class NoEvaluationTestCase {
        @GoldenTest
        void isRight() {}
    }

    static class LifecycleParameterTestCase {
        @BeforeEach
        void before(CaseResult it) {}

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aLifecycleMethodCannotTakeTheResultBecauseNobodyWasAskedYet() {
        assertThat(nodes(LifecycleParameterTestCase.class))
                .hasSize(9)
                .allMatch(it -> it.contains(" FAILED No ParameterResolver registered for parameter"));
    }

    static class TwoEvaluationsTestCase {
        @GoldenSet("letters")
        Evaluation one() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenSet("numbers")
        Evaluation two() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight() {}

        @GoldenTest("two")
        void isNamed() {}
    }

    static class WrongTypeTestCase {
        @GoldenSet("letters")
        String evaluation() {
            return "";
        }

        @GoldenTest
        void isRight() {}
    }

    private List<String> configurationErrors(Class<?> testClass) {
        return execute(testClass).containerEvents().failed().stream()
                .map(it -> it.getRequiredPayload(TestExecutionResult.class)
                        .getThrowable()
                        .orElseThrow()
                        .getMessage())
                .toList();
    }

    @Test
    void wrongUseIsToldWithWhatToDo() {
        assertThat(configurationErrors(NoEvaluationTestCase.class))
                .containsExactly("Configuration error: method [isRight] of [NoEvaluationTestCase] has no evaluation:"
                        + " mark a method of [NoEvaluationTestCase] with @GoldenSet(\"...\").");
        assertThat(configurationErrors(TwoEvaluationsTestCase.class))
                .containsExactly("Configuration error: method [isRight] of [TwoEvaluationsTestCase] could mean several"
                        + " methods marked @GoldenSet (one, two): name one, as in @GoldenTest(\"one\").");
        assertThat(configurationErrors(WrongTypeTestCase.class))
                .containsExactly("Configuration error: method [evaluation] of [WrongTypeTestCase] is marked @GoldenSet:"
                        + " it must return an Evaluation and take no parameter.");
    }
}
