package io.goldunit.gate;

import org.apiguardian.api.API;

/**
 * One scorer, baseline against now, over the paired cases of the set or of one slice. All scores are turned so that a
 * drop is positive when the run is worse, whichever way the scorer's direction is.
 *
 * @param scorer its name
 * @param slice the tag, or empty for the whole set
 * @param paired cases that both sides have scored
 * @param before mean of the baseline's case means, from 0 to 1
 * @param now mean of the run's case means, from 0 to 1
 * @param drop how much worse it is now, from -1 to 1
 * @param worse cases that are worse now
 * @param better cases that are better now
 * @param test the name of the test of a drop, such as {@code exact McNemar}
 * @param p probability of a drop at least this large when nothing changed
 * @param adjustedP the same after Holm's correction within its family; compared with {@code alpha}
 * @param alpha the level that this measure's family is held to
 * @param upper largest drop that is not ruled out at the level {@code alpha}, from -1 to 1
 * @param regressed whether a drop is proven
 * @param ruledOut whether a drop larger than the tolerance is ruled out
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Measure(
        String scorer,
        String slice,
        int paired,
        double before,
        double now,
        double drop,
        int worse,
        int better,
        String test,
        double p,
        double adjustedP,
        double alpha,
        double upper,
        boolean regressed,
        boolean ruledOut) {}
