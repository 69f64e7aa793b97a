package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.run.CaseResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases are nodes, and the verdict is the last. */
class GoldenTestTests {

    @TempDir
    Path output;

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
        List<String> nodes = Executed.of(PassingTestCase.class, output).headlines();

        assertThat(nodes).hasSize(101).allMatch(it -> it.endsWith(" SUCCESSFUL"));
        assertThat(nodes).startsWith("n1 SUCCESSFUL", "n2 SUCCESSFUL").endsWith("numbers: verdict SUCCESSFUL");
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
        assertThat(Executed.of(TrialsTestCase.class, output).failed()).isZero();
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
        Executed executed = Executed.of(DemandingTestCase.class, output);
        List<String> nodes = executed.headlines();

        assertThat(executed.failed()).isOne();
        assertThat(nodes.get(2)).startsWith("c FAILED");
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
        assertThat(Executed.of(LifecycleParameterTestCase.class, output).headlines())
                .hasSize(9)
                .allMatch(it -> it.contains(" FAILED No ParameterResolver registered for parameter"));
    }

    static class TimedTestCase {
        static final Queue<String> TIMED = new ConcurrentLinkedQueue<>();

        @GoldenSet("letters")
        Evaluation evaluation() {
            note("evaluation");
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight() {
            note("body");
        }

        /** Who is called by what JUnit puts a time limit on; whoever called JUnit does not count. */
        private static void note(String who) {
            boolean timed = StackWalker.getInstance().walk(calls -> calls.map(StackWalker.StackFrame::getClassName)
                    .takeWhile(it -> !it.equals(Executed.class.getName()))
                    .anyMatch(it -> it.contains("Timeout")));
            if (timed) {
                TIMED.add(who);
            }
        }
    }

    @Test
    void aTimeoutOfJUnitCoversTheBodiesAndNotTheEvaluation() {
        Executed executed = Executed.of(TimedTestCase.class, output, "junit.jupiter.execution.timeout.default", "1 h");

        assertThat(executed.failed()).isZero();
        assertThat(TimedTestCase.TIMED).hasSize(8).containsOnly("body");
    }
}
