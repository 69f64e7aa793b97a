package io.goldunit.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apiguardian.api.API;

/**
 * How two paired samples rise and fall together, from -1 to 1, with the two-sided p of no relation. Values and p are those of scipy
 * 1.10.1. A constant sample has no correlation: both numbers are NaN.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Correlation {

    private Correlation() {}

    /**
     * Pearson's r (1895): how near the pairs lie to a line. Its p takes both samples for normally distributed; for two pairs it
     * is 1.
     */
    public static TestResult pearson(double[] first, double[] second) {
        Sample.checkPairs(first, second);
        double r = linear(first, second);
        return new TestResult(r, linearP(r, first.length));
    }

    /**
     * Spearman's rho (1904): Pearson's r of the ranks, equal values sharing the mean of their ranks. Its p is that of a t
     * distribution with n - 2 degrees of freedom, a poor approximation below ten pairs; for two pairs it is NaN.
     */
    public static TestResult spearman(double[] first, double[] second) {
        Sample.checkPairs(first, second);
        double rho = linear(Ranks.of(first).ofValues(), Ranks.of(second).ofValues());
        return new TestResult(rho, rankP(rho, first.length));
    }

    /**
     * Kendall's tau-b (1945): pairs of places that both samples order alike less those that they order otherwise, with ties of
     * either sample taken out. {@link PValueMethod#AUTO} counts exactly without ties, up to 33 pairs or at most one place
     * otherwise.
     *
     * @throws IllegalArgumentException when p shall be exact and there are ties
     */
    public static TestResult kendallTauB(double[] first, double[] second, PValueMethod method) {
        Concordance pairs = Concordance.of(first, second);
        return new TestResult(pairs.tauB(), KendallP.of(pairs, method));
    }

    /**
     * Kendall's tau-c (Stuart 1953), for two scales of unequal length. Its p is that of tau-b, as in scipy: both ask whether as
     * many places are ordered alike as otherwise.
     *
     * @throws IllegalArgumentException when p shall be exact and there are ties
     */
    public static TestResult kendallTauC(double[] first, double[] second, PValueMethod method) {
        Concordance pairs = Concordance.of(first, second);
        return new TestResult(pairs.tauC(), KendallP.of(pairs, method));
    }

    private static double linear(double[] first, double[] second) {
        if (Sample.isConstant(first) || Sample.isConstant(second)) {
            return Double.NaN;
        }
        double[] one = deviations(first);
        double[] other = deviations(second);
        double together = 0;
        for (int i = 0; i < one.length; i++) {
            together += one[i] * other[i];
        }
        // One root of the product: two that are rounded would make r of a perfect line less than 1.
        double r = together / Math.sqrt(squares(one) * squares(other));
        return Math.max(-1, Math.min(1, r));
    }

    /** From the mean, by a power of two about 1 at most, so that no square is out of range. */
    private static double[] deviations(double[] values) {
        double mean = Sample.mean(values);
        double[] deviations = Arrays.stream(values).map(it -> it - mean).toArray();
        int scale =
                -Math.getExponent(Arrays.stream(deviations).map(Math::abs).max().orElse(1));
        return Arrays.stream(deviations).map(it -> Math.scalb(it, scale)).toArray();
    }

    private static double squares(double[] values) {
        return Arrays.stream(values).map(it -> it * it).sum();
    }

    private static double linearP(double r, int size) {
        if (Double.isNaN(r)) {
            return r;
        }
        return size == 2
                ? 1
                : 2 * BetaDistribution.of(size / 2.0 - 1, size / 2.0 - 1).cumulativeProbability((1 - Math.abs(r)) / 2);
    }

    private static double rankP(double rho, int size) {
        if (Double.isNaN(rho) || size < 3) {
            return Double.NaN;
        }
        double t = Math.abs(rho) * Math.sqrt((size - 2) / ((1 + rho) * (1 - rho)));
        return 2 * TDistribution.of(size - 2).survivalProbability(t);
    }
}
