package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.run.CaseResult;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** What the nodes of a test say, word for word. */
class NodeMessagesTests {

    private static final String ACCEPT = "  accept     mvn test '-Dtest=NodeMessagesTests$%s'"
            + " -Dgoldunit.baseline=accept     (with -pl and -Dsurefire.failIfNoSpecifiedTests=false in a"
            + " multi-module build)";

    @TempDir
    Path output;

    private static String accept(Class<?> test) {
        return ACCEPT.formatted(test.getSimpleName());
    }

    static class RegressedTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> it.id().equals("a") ? "A" : "none");
        }

        @GoldenTest
        void isRight(CaseResult it) {
            assertThat(it.id()).as("the id").isNotEqualTo("c");
        }
    }

    @Test
    void inASetThatRegressedTheCasesThatDroppedAreRedWithWhatDropped() {
        Executed executed = Executed.of(RegressedTestCase.class, output);

        assertThat(executed.nodes().get(0)).isEqualTo("a SUCCESSFUL ");
        assertThat(executed.nodes().get(1)).isEqualTo("""
                        b FAILED [letters / b] quality dropped against the baseline
                          right      was 1.00  now 0.00  drop 1.00 (1 of 1 trial)
                          reason     wrong
                          answer     "none"  (full text and diff: %s#/framework%%2Fjunit%%2Fletters/b)
                          verdict    REGRESSED: a drop is proven: [right] by 0.875 (p 0.0078)
                        %s""", executed.page(), accept(RegressedTestCase.class));
    }

    @Test
    void whatTheBodyDemandsGoesBeforeADrop() {
        assertThat(Executed.of(RegressedTestCase.class, output).nodes().get(2))
                .startsWith("c FAILED [letters / c] the test's body failed\n[the id] \nExpecting actual:")
                .doesNotContain("quality dropped");
    }

    @Test
    void theVerdictHasTheNumbersTheWorstCasesAndWhatToDo() {
        Executed executed = Executed.of(RegressedTestCase.class, output);
        String page = executed.page();

        assertThat(executed.nodes().get(8)).isEqualTo("""
                        letters: verdict FAILED [letters: verdict] REGRESSED: a drop is proven: [right] by 0.875 (p 0.0078)
                          The answers got worse by more than chance explains
                          scorer  slice  before  now   change  worse/better  p      test
                          right   -      1.00    0.13  -0.88   7/0           0.008  exact McNemar
                          worst cases
                            b  right 1.00 -> 0.00  %1$s#/framework%%2Fjunit%%2Fletters/b
                            c  right 1.00 -> 0.00  %1$s#/framework%%2Fjunit%%2Fletters/c
                            d  right 1.00 -> 0.00  %1$s#/framework%%2Fjunit%%2Fletters/d
                            e  right 1.00 -> 0.00  %1$s#/framework%%2Fjunit%%2Fletters/e
                            f  right 1.00 -> 0.00  %1$s#/framework%%2Fjunit%%2Fletters/f
                          next       Read the worst cases; mend the candidate, or accept this run as the new baseline if the change is wanted
                          report     %1$s
                        %2$s""", page, accept(RegressedTestCase.class));
    }

    static class PassingTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aSmallSetIsInconclusiveAndSaysHowSmall() {
        Executed executed = Executed.of(PassingTestCase.class, output);

        assertThat(executed.nodes().get(8)).isEqualTo("""
                        letters: verdict ABORTED [letters: verdict] INCONCLUSIVE: no drop is proven, but one of up to 0.332 in [right] is not ruled out by 8 cases (tolerance 0.05)
                          The set is too small, or its scores vary too much, to call the answers better or worse
                          scorer  slice  before  now   change  worse/better  p     test
                          right   -      1.00    1.00  0.00    0/0           1.00  exact McNemar
                          next       Add cases or trials to learn more; only goldunit.strict makes the build fail on this
                          report     %s
                        %s""", executed.page(), accept(PassingTestCase.class));
    }

    @Test
    void ofAPartialRunTheOthersAndTheVerdictAreSkipped() {
        Executed executed = Executed.of(PassingTestCase.class, output, "goldunit.cases", "b");

        assertThat(executed.nodes().get(0)).isEqualTo("""
                        a ABORTED [letters / a] not run: other cases were selected
                          next       Run the whole set, or select this case too""");
        assertThat(executed.nodes().get(8)).isEqualTo("""
                        letters: verdict ABORTED [letters: verdict] not judged: partial run, only 1 case was run
                          Only a part of the set was run, so there is no verdict and nothing to accept
                          next       Run the whole set for a verdict
                          report     %s""", executed.page());
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
    void withoutABaselineTheCommandThatMakesOneIsNamed() {
        Executed executed = Executed.of(NewTestCase.class, output);

        assertThat(executed.nodes().get(8)).isEqualTo("""
                        letters: verdict ABORTED [letters@none: verdict] NEW: there is no baseline yet
                          Nothing can be called better or worse before a first run is accepted
                          next       Read the answers; if they are good, accept this run as the baseline and commit it
                          report     %s
                        %s""", executed.page(), accept(NewTestCase.class));
    }

    static class OutageTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> {
                throw new IllegalStateException("connection refused");
            });
        }

        @GoldenTest
        void isRight(CaseResult it) {
            assertThat(it.answers()).map(Answer::text).isEmpty();
        }
    }

    @Test
    void anOutageIsToldOnce() {
        Executed executed = Executed.of(OutageTestCase.class, output);

        assertThat(executed.nodes().get(1)).isEqualTo("""
                        b ABORTED [letters / b] no answer, and no case has one
                          next       Read the verdict's node: it names the cause""");
        assertThat(executed.nodes().get(8)).isEqualTo("""
                        letters: verdict FAILED [letters: verdict] ERROR: no trial of 8 was scored: IllegalStateException: connection refused
                          Too much went wrong to measure anything: this says nothing about the answers
                          errors
                            8 x no answer: IllegalStateException: connection refused (a, b, c, d, e, and 3 more)
                          next       Mend the errors and run again; a run with errors cannot become a baseline
                          report     %s""", executed.page());
    }

    static class OneErrorTestCase {
        @GoldenSet("numbers")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> {
                if (it.id().equals("n2")) {
                    throw new IllegalStateException("429 Too Many Requests");
                }
                return Letters.right(it);
            });
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aSingleCaseWithoutAnswerIsRedWithItsCause() {
        Executed executed = Executed.of(OneErrorTestCase.class, output);

        assertThat(executed.nodes().get(1)).isEqualTo("""
                        n2 FAILED [numbers / n2] no answer: IllegalStateException: 429 Too Many Requests
                          trials     1 of 1 without an answer
                          case       %s#/framework%%2Fjunit%%2Fnumbers/n2""", executed.page());
    }

    static class ThrowingTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            throw new IllegalStateException("no model is configured\nset OPENAI_API_KEY");
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void whatCannotBeEvaluatedIsToldOnceInFull() {
        List<String> nodes = Executed.of(ThrowingTestCase.class, output).nodes();

        assertThat(nodes.get(0)).isEqualTo("""
                        a FAILED [letters / a] not evaluated: the method evaluation of ThrowingTestCase threw \
                        IllegalStateException: no model is configured
                        set OPENAI_API_KEY""");
        assertThat(nodes.get(1)).isEqualTo("""
                        b ABORTED [letters / b] not evaluated: the method evaluation of ThrowingTestCase threw \
                        IllegalStateException: no model is configured
                          next       Read the node that failed first: it has the whole cause""");
        assertThat(nodes.get(8)).isEqualTo("""
                        letters: verdict FAILED [letters: verdict] not evaluated: the method evaluation of ThrowingTestCase \
                        threw IllegalStateException: no model is configured
                        set OPENAI_API_KEY""");
    }

    @Test
    void whatTheMethodThrewIsTheCauseAndKeepsItsTrace() {
        assertThat(Executed.of(ThrowingTestCase.class, output).thrown())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it)
                        .hasCauseExactlyInstanceOf(IllegalStateException.class)
                        .cause()
                        .satisfies(cause -> assertThat(cause.getStackTrace()[0].getMethodName())
                                .isEqualTo("evaluation")));
    }

    static class BrokenClassTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            throw new NoClassDefFoundError();
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void anErrorWithoutAMessageIsNamedByItsKind() {
        assertThat(Executed.of(BrokenClassTestCase.class, output).thrown())
                .extracting(Throwable::getMessage)
                .containsExactly(
                        "[letters / a] not evaluated: the method evaluation of BrokenClassTestCase threw NoClassDefFoundError",
                        "[letters: verdict] not evaluated:"
                                + " the method evaluation of BrokenClassTestCase threw NoClassDefFoundError");
    }

    static class UnmetTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            throw new TestAbortedException("no key here");
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void anAssumptionThatDoesNotHoldIsNoFailure() {
        List<String> nodes = Executed.of(UnmetTestCase.class, output).nodes();

        assertThat(nodes.get(0)).isEqualTo("a ABORTED no key here");
        assertThat(nodes.get(8)).isEqualTo("letters: verdict ABORTED no key here");
    }
}
