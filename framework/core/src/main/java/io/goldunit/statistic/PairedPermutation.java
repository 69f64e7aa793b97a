package io.goldunit.statistic;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apiguardian.api.API;

/**
 * The permutation test of pairs: how many ways of swapping the two values of pairs give a mean difference as far out. It takes no
 * distribution for granted. The statistic is the mean difference, the first less the second; two-sided p is twice the smaller tail.
 *
 * <p>Source: Fisher, The design of experiments (1935), section 21; p of drawn swaps by Phipson and Smyth, Permutation p-values
 * should never be zero, Statistical Applications in Genetics and Molecular Biology 9 (2010).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PairedPermutation {

    private PairedPermutation() {}

    /**
     * By all swaps there are.
     *
     * @throws IllegalArgumentException when more than 30 pairs differ: draw then
     */
    public static TestResult exact(double[] first, double[] second, Alternative alternative) {
        double[] differences = Sample.differences(first, second);
        SignFlips flips = SignFlips.of(differences);
        return new TestResult(
                Sample.mean(differences), alternative.of(flips.negated().exactP(), flips.exactP()));
    }

    /**
     * By some swaps, drawn at random: equal for an equal seed. A tail's p is (hits + 1) / (draws + 1).
     *
     * @param draws at least 1; p is never less than about one part of them
     */
    public static TestResult drawn(double[] first, double[] second, Alternative alternative, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("there is at least 1 draw, not " + draws);
        }
        double[] differences = Sample.differences(first, second);
        double observed = Arrays.stream(differences).sum();
        double slack =
                SignFlips.SLACK * Arrays.stream(differences).map(Math::abs).sum();
        SplittableRandom random = new SplittableRandom(seed);
        int less = 1;
        int greater = 1;
        for (int draw = 0; draw < draws; draw++) {
            double total = flipped(differences, random);
            less += total <= observed + slack ? 1 : 0;
            greater += total >= observed - slack ? 1 : 0;
        }
        return new TestResult(Sample.mean(differences), alternative.of(less / (draws + 1.0), greater / (draws + 1.0)));
    }

    private static double flipped(double[] differences, SplittableRandom random) {
        double total = 0;
        long bits = 0;
        for (int i = 0; i < differences.length; i++) {
            bits = i % Long.SIZE == 0 ? random.nextLong() : bits >>> 1;
            total += (bits & 1) == 0 ? differences[i] : -differences[i];
        }
        return total;
    }
}
