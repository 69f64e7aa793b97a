package io.goldunit.gate;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The largest drop of a pass rate that is not ruled out, one answer a case and side: the upper end of Tango's score
 * interval for a difference of paired proportions, with two changes. By itself it is too short: a drop of exactly its
 * length is ruled out in up to 9 % of runs at a level of 4 %.
 *
 * <ul>
 *   <li>A correction for continuity of the share of cases that changed. Where all cases changed, the difference of worse
 *       and better moves in steps of 2, where few did, in steps of 1.
 *   <li>Where no case became better, the exact bound of Clopper and Pearson for the share of cases that became worse.
 * </ul>
 *
 * <p>With both, a true drop is ruled out in at most 4.5 % of runs at a level of 4 %: summed over every possible outcome, for
 * 150 sizes of sets from 5 to 1,000 cases, drops from 0.01 to 0.3 and all shares of changing cases.
 *
 * <p>Source: Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample design,
 * Statistics in Medicine 17 (1998); Clopper and Pearson, Biometrika 26 (1934).
 */
final class TangoBound {

    private TangoBound() {}

    /** The bound, from -1 to 1, for {@code worse} and {@code better} out of {@code cases}. */
    static double upper(int worse, int better, int cases, double alpha) {
        double observed = (double) (worse - better) / cases;
        if (observed >= 1) {
            return 1;
        }
        if (better == 0) {
            return Bisection.smallest(
                    observed, 1, drop -> BinomialDistribution.of(cases, drop).cumulativeProbability(worse) <= alpha);
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(alpha);
        double correction = (double) (worse + better) / cases;
        return Bisection.smallest(observed, 1, drop -> score(worse, better, cases, drop, correction) <= -z);
    }

    /** How many standard errors the observed drop is above a supposed one. */
    static double score(int worse, int better, int cases, double drop, double correction) {
        double getsBetter = likeliestBetter(worse, better, cases, drop);
        double variance = cases * (2 * getsBetter + drop * (1 - drop));
        return (worse - better - cases * drop + correction) / Math.sqrt(variance);
    }

    /** The likeliest probability of a case to become better when that of becoming worse is larger by the drop. */
    static double likeliestBetter(int worse, int better, int cases, double drop) {
        double a = 2.0 * cases;
        double b = -worse - better + (a - worse + better) * drop;
        double c = -better * drop * (1 - drop);
        return (Math.sqrt(b * b - 4 * a * c) - b) / (2 * a);
    }
}
