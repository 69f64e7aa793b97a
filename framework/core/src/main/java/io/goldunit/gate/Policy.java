package io.goldunit.gate;

import org.apiguardian.api.API;

/**
 * Under what terms a run is compared with its baseline.
 *
 * @param alpha largest share of an unchanged candidate's runs that may be called REGRESSED, between 0 and 1
 * @param sliceShare the part of alpha that is set aside for the slices, between 0 and 1: however many tags there are, they
 *     take nothing from the test of the whole set
 * @param tolerance the drop of a mean score that does not matter, from 0 to 1: unless a replay
 *     only repeats the accepted answers, PASSED means that a larger one is ruled out
 * @param changedShare largest share of edited, new and quarantined cases, from 0 to 1; above it the run is NOT_COMPARABLE
 * @param errorShare largest share of trials without an answer or a score, from 0 to 1; above it the run is an ERROR
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Policy(double alpha, double sliceShare, double tolerance, double changedShare, double errorShare) {

    /** Alpha 0.05, of which a fifth is for slices; tolerance 0.05; 20 % changed cases; 5 % errors. */
    public static final Policy DEFAULT = new Policy(0.05, 0.2, 0.05, 0.2, 0.05);

    public Policy {
        between("alpha", alpha);
        between("sliceShare", sliceShare);
        share("tolerance", tolerance);
        share("changedShare", changedShare);
        share("errorShare", errorShare);
    }

    /** The level of the tests of the whole set, all scorers together. */
    double suiteAlpha() {
        return alpha - sliceAlpha();
    }

    /** The level of the tests of the slices, all tags and scorers together. */
    double sliceAlpha() {
        return alpha * sliceShare;
    }

    private static void between(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException("the policy's " + name + " lies between 0 and 1 and is not " + value);
        }
    }

    private static void share(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("the policy's " + name + " lies from 0 to 1 and is not " + value);
        }
    }
}
