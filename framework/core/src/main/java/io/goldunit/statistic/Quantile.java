package io.goldunit.statistic;

import org.apiguardian.api.API;

/**
 * Quantiles of type 7, the default of numpy and R: linear between the values, the least one at 0 and the greatest at 1.
 *
 * <p>Source: Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Quantile {

    private Quantile() {}

    /**
     * The value that this share of the values lies below.
     *
     * @param share from 0 to 1; 0.5 for the median
     */
    public static double of(double[] values, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the share of a quantile lies between 0 and 1, not at " + share);
        }
        return ofSorted(Sample.sorted(values), share);
    }

    static double ofSorted(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) Math.min(Math.floor(place), sorted.length - 1.0);
        double low = sorted[below];
        double high = sorted[Math.min(below + 1, sorted.length - 1)];
        double part = place - below;
        // From the nearer end, as numpy does: edges of bins must not differ by a rounding.
        return part < 0.5 ? low + (high - low) * part : high - (high - low) * (1 - part);
    }
}
