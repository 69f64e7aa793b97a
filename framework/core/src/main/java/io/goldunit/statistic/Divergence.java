package io.goldunit.statistic;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import org.apiguardian.api.API;

/**
 * How far two distributions over the same categories are apart: the topics of last month's inputs and of this month's. All are 0
 * for equal shares.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Divergence {

    private final double[] reference;
    private final double[] current;

    private Divergence(double[] reference, double[] current) {
        this.reference = reference;
        this.current = current;
    }

    /**
     * Of counts, category by category.
     *
     * @throws IllegalArgumentException when the arrays are of unequal length, or one counts nothing or less than nothing
     */
    public static Divergence ofCounts(long[] reference, long[] current) {
        if (reference.length != current.length) {
            throw new IllegalArgumentException(
                    "both count the same categories, not " + reference.length + " and " + current.length);
        }
        return new Divergence(shares(reference), shares(current));
    }

    /**
     * Of values, each distinct one a category.
     *
     * @throws IllegalArgumentException when one of the two has no value
     */
    public static <T> Divergence ofValues(Collection<? extends T> reference, Collection<? extends T> current) {
        Map<T, long[]> counts = new LinkedHashMap<>();
        reference.forEach(it -> counts.computeIfAbsent(it, category -> new long[2])[0]++);
        current.forEach(it -> counts.computeIfAbsent(it, category -> new long[2])[1]++);
        return ofCounts(
                counts.values().stream().mapToLong(it -> it[0]).toArray(),
                counts.values().stream().mapToLong(it -> it[1]).toArray());
    }

    /**
     * Shannon's entropy (1948) of one distribution: 0 when all is in one category.
     *
     * @throws IllegalArgumentException when nothing is counted or less than nothing
     */
    public static double entropy(long[] counts, LogBase base) {
        return base.of(Arrays.stream(shares(counts)).map(p -> -weighted(p, p)).sum());
    }

    private static double[] shares(long[] counts) {
        double total = Arrays.stream(counts).sum();
        if (Arrays.stream(counts).anyMatch(it -> it < 0) || total == 0) {
            throw new IllegalArgumentException(
                    "counts are at least 0, and one of them above, not " + Arrays.toString(counts));
        }
        return Arrays.stream(counts).mapToDouble(it -> it / total).toArray();
    }

    /**
     * Jensen and Shannon's distance: the square root of their divergence, as scipy's {@code jensenshannon} gives it. Symmetric;
     * from 0 to 1 in base 2, to 0.833 in base e.
     *
     * <p>Source: Endres and Schindelin, A new metric for probability distributions, IEEE Transactions on Information Theory 49
     * (2003).
     */
    public double jensenShannonDistance(LogBase base) {
        return Math.sqrt(jensenShannonDivergence(base));
    }

    /**
     * Jensen and Shannon's divergence: how much, on average, one distribution diverges from the mean of both. Symmetric; from 0 to
     * 1 in base 2.
     *
     * <p>Source: Lin, Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37 (1991).
     */
    public double jensenShannonDivergence(LogBase base) {
        double nats = sum((p, q) -> fromMean(p, q) + fromMean(q, p)) / 2;
        return base.of(Math.max(0, nats));
    }

    private static double fromMean(double share, double other) {
        return weighted(share, share / ((share + other) / 2));
    }

    /**
     * Kullback and Leibler's divergence of the reference from the current distribution (1951): infinite as soon as a category of
     * the reference is gone. Not symmetric.
     */
    public double kullbackLeibler(LogBase base) {
        return base.of(sum((p, q) -> weighted(p, p / q)));
    }

    /** The greatest difference of the probabilities of any event: half the sum of the differences. From 0 to 1. */
    public double totalVariation() {
        return sum((p, q) -> Math.abs(p - q)) / 2;
    }

    /** Hellinger's distance (1909). From 0 to 1. */
    public double hellinger() {
        return Math.sqrt(sum((p, q) -> square(Math.sqrt(p) - Math.sqrt(q))) / 2);
    }

    /**
     * The population stability index: Jeffreys' divergence in nats, where shares below a least one are taken for that one. Usually
     * read as little change below 0.1 and much from 0.25 on. A category that vanishes or appears weighs by the least share: the
     * index of another one cannot be compared.
     *
     * <p>Source: Siddiqi, Credit risk scorecards (2006). There is no reference implementation.
     *
     * @param leastShare above 0 and below 1, for instance 0.0001
     */
    public double populationStability(double leastShare) {
        if (!(leastShare > 0 && leastShare < 1)) {
            throw new IllegalArgumentException("the least share lies between 0 and 1, not at " + leastShare);
        }
        return sum((p, q) -> jeffreys(Math.max(p, leastShare), Math.max(q, leastShare)));
    }

    private static double jeffreys(double p, double q) {
        return (q - p) * Math.log(q / p);
    }

    /** A share of a logarithm; nothing of whatever. */
    private static double weighted(double share, double ratio) {
        return share == 0 ? 0 : share * Math.log(ratio);
    }

    private static double square(double value) {
        return value * value;
    }

    private double sum(DoubleBinaryOperator ofShares) {
        double sum = 0;
        for (int i = 0; i < reference.length; i++) {
            sum += ofShares.applyAsDouble(reference[i], current[i]);
        }
        return sum;
    }
}
