package io.goldunit.statistic;

import java.util.function.DoubleUnaryOperator;
import org.apiguardian.api.API;

/** How far two samples of numbers are apart, in any order and of any size. Equal to scipy 1.10.1. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Distance {

    private Distance() {}

    /**
     * Wasserstein's first distance, the earth mover's: how far the values must be moved on average, in their unit, until one sample
     * has become the other.
     *
     * <p>Source: Ramdas, Garcia Trillos and Cuturi, On Wasserstein two-sample testing and related families of nonparametric tests,
     * Entropy 19 (2017).
     */
    public static double wasserstein(double[] first, double[] second) {
        return betweenDistributions(first, second, Math::abs);
    }

    /**
     * The energy distance, the square root of twice the squared difference of the two distributions: near to
     * {@link #wasserstein}, with less weight on long tails.
     *
     * <p>Source: Szekely and Rizzo, Energy statistics, Journal of Statistical Planning and Inference 143 (2013).
     */
    public static double energy(double[] first, double[] second) {
        return Math.sqrt(2 * betweenDistributions(first, second, it -> it * it));
    }

    /** The integral of something over the difference of the shares of values up to each number. */
    private static double betweenDistributions(double[] first, double[] second, DoubleUnaryOperator cost) {
        double[] one = Sample.sorted(first);
        double[] other = Sample.sorted(second);
        double[] all = Sample.sorted(Sample.joined(one, other));
        double sum = 0;
        int i = 0;
        int j = 0;
        for (int k = 1; k < all.length; k++) {
            while (i < one.length && one[i] <= all[k - 1]) {
                i++;
            }
            while (j < other.length && other[j] <= all[k - 1]) {
                j++;
            }
            double difference = (double) i / one.length - (double) j / other.length;
            sum += cost.applyAsDouble(difference) * (all[k] - all[k - 1]);
        }
        return sum;
    }
}
