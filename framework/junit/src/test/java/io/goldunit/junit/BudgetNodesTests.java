package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.budget.Budget;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nodes of a run that its budget has ended, and of one that was only planned. */
class BudgetNodesTests {

    private static final String NEXT =
            "\n  next       Raise the budget and run again: what is on tape is replayed, not paid again";

    @TempDir
    Path output;

    static class BudgetedTestCase {
        @GoldenSet("letters")
        Evaluation evaluation() {
            Budget budget = Budget.of(Caps.NONE.calls(3), PriceTable.builtIn());
            return Letters.answeredBy(it -> {
                        budget.admit("m");
                        return Letters.right(it);
                    })
                    .concurrency(1);
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void whatWasNotAskedIsSkippedAndSoIsTheVerdict() {
        List<String> nodes = Executed.of(BudgetedTestCase.class, output).nodes();

        assertThat(nodes.get(2)).isEqualTo("c SUCCESSFUL ");
        assertThat(nodes.get(3))
                .isEqualTo(
                        "d ABORTED [letters / d] not asked: a budget of the candidate's own was reached after 3 of 8 trials"
                                + NEXT);
        assertThat(nodes.get(8))
                .startsWith(
                        "letters: verdict ABORTED [letters: verdict] INCONCLUSIVE: a budget of the candidate's own was"
                                + " reached after 3 of 8 trials\n  The budget ended before every trial was asked: ");
    }

    @Test
    void underStrictTheVerdictFails() {
        List<String> nodes = Executed.of(BudgetedTestCase.class, output, "goldunit.strict", "true")
                .nodes();

        assertThat(nodes.get(7)).startsWith("h ABORTED [letters / h] not asked: ");
        assertThat(nodes.get(8)).startsWith("letters: verdict FAILED [letters: verdict] INCONCLUSIVE: ");
    }

    static class PlannedTestCase {
        private static final AtomicInteger ASKED = new AtomicInteger();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.counting(ASKED));
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aPlanAsksNobodyWritesNothingAndSkipsEveryNode() {
        List<String> nodes = Executed.of(PlannedTestCase.class, output, "goldunit.plan", "true")
                .nodes();

        assertThat(nodes).hasSize(9);
        assertThat(nodes.get(0))
                .isEqualTo("a ABORTED [letters / a] not run: goldunit.plan only tells what a run would come to");
        assertThat(nodes.get(8))
                .isEqualTo(
                        "letters: verdict ABORTED [letters: verdict] not run: goldunit.plan only tells what a run would"
                                + " come to");
        assertThat(PlannedTestCase.ASKED).hasValue(0);
        assertThat(output).isEmptyDirectory();
    }
}
