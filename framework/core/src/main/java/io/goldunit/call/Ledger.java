package io.goldunit.call;

import io.goldunit.call.budget.Budget;

/**
 * What all calls of one trial share, whoever makes them.
 *
 * @param budget of the evaluation, as this trial sees it
 * @param occurrences of equal requests
 * @param log of the calls that have ended
 */
record Ledger(Budget budget, Occurrences occurrences, CallLog log) {

    static Ledger of(Budget budget) {
        return new Ledger(budget.ofOneTrial(), new Occurrences(), new CallLog());
    }
}
