package io.goldunit.statistic;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * All ways of giving differences the other sign. A flip of a set of them lowers their total by twice their sum, so only sums of
 * subsets are needed: those of either half, sorted, are counted against each other.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SignFlips {

    /** Totals this close, relative to the sum of sizes, are ties. */
    public static final double SLACK = 1e-14;

    /** So many differences that are not 0 can be counted. */
    public static final int MOST = 30;

    private final double[] differences;

    private SignFlips(double[] differences) {
        this.differences = differences;
    }

    /**
     * All flips of differences, of which those that are 0 have no other sign.
     *
     * @throws IllegalArgumentException when there are too many
     */
    public static SignFlips of(double[] differences) {
        double[] nonZero = Arrays.stream(differences).filter(it -> it != 0).toArray();
        if (nonZero.length > MOST) {
            throw new IllegalArgumentException(
                    "all swaps are counted for up to " + MOST + " pairs that differ, not for " + nonZero.length);
        }
        return new SignFlips(nonZero);
    }

    SignFlips negated() {
        return new SignFlips(Arrays.stream(differences).map(it -> -it).toArray());
    }

    /** The share of all flips whose total is at least the one there is. */
    public double exactP() {
        int middle = differences.length / 2;
        double[] low = subsetSums(Arrays.copyOfRange(differences, 0, middle));
        double[] high = subsetSums(Arrays.copyOfRange(differences, middle, differences.length));
        Arrays.sort(low);
        Arrays.sort(high);
        double slack = SLACK * Arrays.stream(differences).map(Math::abs).sum();
        return countUpTo(slack, low, high) / Math.scalb(1.0, differences.length);
    }

    /** In how many pairs of one sum from each sorted array the total is at most the limit. */
    private static double countUpTo(double limit, double[] low, double[] high) {
        double count = 0;
        int fitting = high.length;
        for (double sum : low) {
            while (fitting > 0 && sum + high[fitting - 1] > limit) {
                fitting--;
            }
            count += fitting;
        }
        return count;
    }

    /** The sums of all subsets; bit i of the index says whether value i is in. */
    public static double[] subsetSums(double[] values) {
        double[] sums = new double[1 << values.length];
        for (int i = 0; i < values.length; i++) {
            for (int subset = 0; subset < 1 << i; subset++) {
                sums[(1 << i) + subset] = sums[subset] + values[i];
            }
        }
        return sums;
    }
}
