package io.goldunit.evaluation;

import io.goldunit.call.CallRecord;
import io.goldunit.call.budget.Budget;
import io.goldunit.call.budget.Spending;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.run.CaseResult;
import io.goldunit.run.TrialResult;
import java.util.List;
import java.util.Optional;

/**
 * Whether a run ended before every trial was asked, and why.
 *
 * @param budget of the run
 * @param trials those that were asked
 * @param planned how many there should be
 */
record Stop(Budget budget, List<TrialResult> trials, int planned) {

    static Stop of(Budget budget, List<CaseResult> results, int trialsOfEach) {
        List<TrialResult> trials =
                results.stream().flatMap(it -> it.trials().stream()).toList();
        return new Stop(budget, trials, results.size() * trialsOfEach);
    }

    /**
     * Why, what was done and what all of it would take, in one sentence without a full stop; empty when every trial was asked.
     *
     * @throws FindingsException when the budget could not be kept at all
     */
    Optional<String> reason() {
        Optional<String> end = budget.end();
        if (budget.isMistaken()) {
            throw mistake(end.orElseThrow());
        }
        return end.filter(it -> trials.size() < planned)
                .map(it -> it + " after " + trials.size() + " of " + planned + " trials" + taken());
    }

    private String taken() {
        return ", with " + budget.spending().inWords() + needed();
    }

    private static FindingsException mistake(String message) {
        String remedy =
                "Give the price in a file of yours with goldunit.prices, or cap the calls with goldunit.budget.calls";
        return new FindingsException(
                "budget", List.of(new Finding("goldunit.budget", 0, null, "not-countable", message, remedy)));
    }

    /** By what the trials took that were not all replayed; nothing where none was, for then nothing is known. */
    private String needed() {
        long paid = trials.stream().filter(Stop::isPaid).count();
        if (paid == 0) {
            return "";
        }
        Spending all = budget.spending().times(paid + planned - trials.size(), paid);
        return "; all of them would take about " + all.inWords();
    }

    // One whose calls nobody sees may have been paid for.
    private static boolean isPaid(TrialResult trial) {
        return trial.calls().isEmpty() || !trial.calls().stream().allMatch(CallRecord::replayed);
    }
}
