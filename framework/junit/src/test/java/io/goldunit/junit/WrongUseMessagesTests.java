package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a test class is told that cannot be run as it is written, word for word. */
class WrongUseMessagesTests {

    /** Named, because the output of these tests lies outside of it. */
    private static final String MODULE = "framework/junit/";

    @TempDir
    Path output;

    static class NullTestCase {
        @GoldenSet("letters")
        @Nullable Evaluation evaluation() {
            return null;
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void anEvaluationThatIsNull() {
        List<String> nodes = Executed.of(NullTestCase.class, output).nodes();

        assertThat(nodes.get(0))
                .isEqualTo("a FAILED Configuration error: method [evaluation] of [NullTestCase] returned null:"
                        + " return an Evaluation.");
        assertThat(nodes.get(8))
                .isEqualTo("letters: verdict FAILED Configuration error: method [evaluation] of [NullTestCase] returned"
                        + " null: return an Evaluation.");
    }

    static class UnknownNameTestCase {
        @GoldenSet("letters")
        Evaluation one() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest("two")
        void isRight() {}
    }

    @Test
    void anEvaluationThatIsNotThere() {
        assertThat(Executed.of(UnknownNameTestCase.class, output).containers())
                .containsExactly("Configuration error: method [isRight] of [UnknownNameTestCase] names [two], and the"
                        + " methods marked @GoldenSet are: one.");
    }

    static class NoEvaluationTestCase {
        @GoldenTest
        void isRight() {}
    }

    @Test
    void aTestWithoutAnEvaluation() {
        assertThat(Executed.of(NoEvaluationTestCase.class, output).containers())
                .containsExactly("Configuration error: method [isRight] of [NoEvaluationTestCase] has no evaluation:"
                        + " mark a method of [NoEvaluationTestCase] with @GoldenSet(\"...\").");
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

    @Test
    void aTestThatCouldMeanSeveralEvaluations() {
        assertThat(Executed.of(TwoEvaluationsTestCase.class, output).containers())
                .containsExactly("Configuration error: method [isRight] of [TwoEvaluationsTestCase] could mean several"
                        + " methods marked @GoldenSet (one, two): name one, as in @GoldenTest(\"one\").");
    }

    static class WrongTypeTestCase {
        @GoldenSet("letters")
        String evaluation() {
            return "";
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void anEvaluationOfAnotherType() {
        assertThat(Executed.of(WrongTypeTestCase.class, output).containers())
                .containsExactly("Configuration error: method [evaluation] of [WrongTypeTestCase] is marked @GoldenSet:"
                        + " it must return an Evaluation and take no parameter.");
    }

    static class BrokenTestCase {
        @GoldenSet("broken")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right);
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aBrokenSetWithEveryFinding() {
        assertThat(Executed.of(BrokenTestCase.class, output).containers()).containsExactly("""
                        golden set [broken] cannot be used: 2 problems
                          golden-sets/broken/cases.yaml:1 [a] unknown-key: "expectd" is not a key of a case. Did you mean "expected"? Known: id, input, expected, context, checks, tags, source, notes.
                          golden-sets/broken/cases.yaml:2 [a] duplicate-id: the id "a" is taken by golden-sets/broken/cases.yaml:1. Give one of the two another id.""");
    }

    @Test
    void aSetThatWasNotEvaluatedIsInTheReportAllTheSame() throws Exception {
        Executed.of(BrokenTestCase.class, output);
        assertThat(output.resolve("summary.md"))
                .content()
                .startsWith("### ! ERROR: `framework/junit/broken`\n")
                .contains("golden-sets/broken/cases.yaml:2 [a] duplicate-id: ");

        Executed.of(NullTestCase.class, output);
        assertThat(output.resolve("summary.md"))
                .content()
                .contains("### ! ERROR: `framework/junit/broken`\n", "### ! ERROR: `framework/junit/letters`\n");
    }

    @Test
    void aFailureStandsInTheFolderThatTheRunWouldHave() {
        Executed.of(BrokenTestCase.class, output);
        Executed.of(NullTestCase.class, output);

        assertThat(
                        output.resolve(
                                "broken/framework+junit+io.goldunit.junit.WrongUseMessagesTests.BrokenTestCase.evaluation/failure.json"))
                .content()
                .contains("\"test\":\"" + MODULE + BrokenTestCase.class.getName() + "#evaluation\"");
        assertThat(
                        output.resolve(
                                "letters/framework+junit+io.goldunit.junit.WrongUseMessagesTests.NullTestCase.evaluation/failure.json"))
                .exists();
    }

    static class NoScorerTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Evaluation.of(Candidate.of(Letters::right));
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void anEvaluationThatMeasuresNothing() {
        assertThat(Executed.of(NoScorerTestCase.class, output).nodes().get(0))
                .isEqualTo("a FAILED golden set [letters] cannot be used: 1 problem\n  " + MODULE
                        + NoScorerTestCase.class.getName()
                        + "#evaluation no-scorer: the evaluation has no scorer, so nothing would be measured."
                        + " Add one with scoredBy(...).");
    }

    static class FirstTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right).baseline("rival");
        }

        @GoldenTest
        void isRight() {}
    }

    static class RivalTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters::right).baseline("rival");
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void twoTestsOfOneBaseline() {
        Executed.of(FirstTestCase.class, output);

        String rival = MODULE + RivalTestCase.class.getName() + "#evaluation";
        assertThat(Executed.of(RivalTestCase.class, output).nodes().get(0))
                .isEqualTo("a FAILED test [" + rival + "] cannot be used: 1 problem\n  " + rival
                        + " same-baseline: it evaluates the same golden set against the same baseline as "
                        + MODULE + FirstTestCase.class.getName()
                        + "#evaluation. Give one of them a baseline of its own with"
                        + " .baseline(\"...\"), or let both share one evaluation.");
    }

    @Test
    void aCaseThatIsSelectedAndNotThere() {
        assertThat(Executed.of(FirstTestCase.class, output, "goldunit.cases", "a,z")
                        .nodes()
                        .get(0))
                .isEqualTo("a FAILED setting [goldunit.cases] cannot be used: 1 problem\n"
                        + "  goldunit.cases unknown-case: there is no case [z] in [letters]. Correct the ids.");
    }
}
