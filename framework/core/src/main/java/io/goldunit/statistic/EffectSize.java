package io.goldunit.statistic;

import org.apiguardian.api.API;

/** How large a difference is, whatever the number of values. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EffectSize {

    private EffectSize() {}

    /**
     * Cohen's d: the difference of the means, the first less the second, in pooled standard deviations. NaN when all values are
     * equal or there are fewer than three of both.
     *
     * <p>Source: Cohen, Statistical power analysis for the behavioral sciences (1988).
     */
    public static double cohensD(double[] first, double[] second) {
        double degrees = Sample.checked(first).length + Sample.checked(second).length - 2.0;
        double deviation = Math.sqrt((Sample.squares(first) + Sample.squares(second)) / degrees);
        return (Sample.mean(first) - Sample.mean(second)) / deviation;
    }

    /**
     * Cliff's delta: how much more often a value of the first sample is above one of the second than below, from -1 to 1.
     *
     * <p>Source: Cliff, Dominance statistics, Psychological Bulletin 114 (1993).
     */
    public static double cliffsDelta(double[] first, double[] second) {
        return 2 * MannWhitney.statistic(first, second) / ((double) first.length * second.length) - 1;
    }
}
