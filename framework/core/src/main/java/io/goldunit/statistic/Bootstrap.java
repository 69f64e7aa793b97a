package io.goldunit.statistic;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apiguardian.api.API;

/**
 * Confidence intervals of any statistic, by drawing samples from the sample, with replacement. An equal seed gives equal intervals.
 * With fewer than about 30 values the methods differ by more than their noise, and all are rather too short.
 *
 * <p>Source: Efron and Tibshirani, An introduction to the bootstrap (1993), chapters 13 and 14; quantiles of type 7 as scipy 1.10.1
 * takes them.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Bootstrap {

    private final double[] values;
    private final ToDoubleFunction<double[]> statistic;
    private final double observed;
    private final double[] resampled;

    private Bootstrap(double[] values, ToDoubleFunction<double[]> statistic, double[] resampled) {
        this.values = values;
        this.statistic = statistic;
        this.observed = statistic.applyAsDouble(values.clone());
        this.resampled = resampled;
    }

    /** Of the mean. */
    public static Bootstrap ofMean(double[] values, int resamples, long seed) {
        return of(values, Sample::mean, resamples, seed);
    }

    /**
     * Of a statistic.
     *
     * @param statistic of as many values as there are, and of one less
     * @param resamples samples to draw, at least 1; some thousand are usual
     * @param seed of the random numbers
     */
    public static Bootstrap of(double[] values, ToDoubleFunction<double[]> statistic, int resamples, long seed) {
        if (resamples < 1) {
            throw new IllegalArgumentException("there is at least 1 resample, not " + resamples);
        }
        double[] kept = Sample.checked(values).clone();
        SplittableRandom random = new SplittableRandom(seed);
        double[] resampled = DoubleStream.generate(() -> statistic.applyAsDouble(drawn(kept, random)))
                .limit(resamples)
                .sorted()
                .toArray();
        return new Bootstrap(kept, statistic, resampled);
    }

    private static double[] drawn(double[] values, SplittableRandom random) {
        double[] drawn = new double[values.length];
        Arrays.setAll(drawn, i -> values[random.nextInt(values.length)]);
        return drawn;
    }

    /** From one quantile of the drawn statistics to the other. */
    public Interval percentile(double confidence) {
        double tail = Interval.tail(confidence);
        return new Interval(quantile(tail), quantile(1 - tail));
    }

    /** The same mirrored at the observed statistic: what the draws are off, the sample may be off too. */
    public Interval basic(double confidence) {
        Interval percentile = percentile(confidence);
        return new Interval(2 * observed - percentile.high(), 2 * observed - percentile.low());
    }

    /**
     * Between quantiles that are corrected for bias and acceleration (BCa): the best of the three for skewed statistics. NaN where
     * leaving out a value never changes the statistic, as when all are equal.
     */
    public Interval bca(double confidence) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(Interval.tail(confidence));
        double bias = NormalDistribution.of(0, 1).inverseCumulativeProbability(shareBelow());
        double acceleration = acceleration();
        return new Interval(quantile(corrected(bias, -z, acceleration)), quantile(corrected(bias, z, acceleration)));
    }

    private static double corrected(double bias, double z, double acceleration) {
        double shifted = bias + (bias + z) / (1 - acceleration * (bias + z));
        return Double.isNaN(shifted) ? shifted : NormalDistribution.of(0, 1).cumulativeProbability(shifted);
    }

    /** How many of the drawn statistics lie below the observed one, those equal to it counting half. */
    private double shareBelow() {
        double below = Arrays.stream(resampled).filter(it -> it < observed).count();
        double equal = Arrays.stream(resampled).filter(it -> it == observed).count();
        return (below + equal / 2) / resampled.length;
    }

    /** How the spread of the statistic changes with its value, by leaving out each value in turn. */
    private double acceleration() {
        double[] without = IntStream.range(0, values.length)
                .mapToDouble(i -> statistic.applyAsDouble(without(i)))
                .toArray();
        double mean = Sample.mean(without);
        double cubes = Arrays.stream(without).map(it -> Math.pow(mean - it, 3)).sum();
        return cubes / (6 * Math.pow(Sample.squares(without), 1.5));
    }

    private double[] without(int place) {
        double[] fewer = Arrays.copyOf(values, values.length - 1);
        System.arraycopy(values, place + 1, fewer, place, fewer.length - place);
        return fewer;
    }

    private double quantile(double share) {
        return Double.isNaN(share) ? share : Quantile.ofSorted(resampled, share);
    }
}
