package io.goldunit.statistic;

import org.apache.commons.statistics.distribution.TDistribution;
import org.apiguardian.api.API;

/** The two-sided confidence interval of a mean. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class MeanInterval {

    private MeanInterval() {}

    /**
     * Student's (1908): good for means of many values and for normally distributed ones. It may lead beyond the scale of scores.
     * NaN for a single value.
     *
     * @param confidence between 0 and 1, for instance 0.95
     */
    public static Interval studentT(double[] values, double confidence) {
        double tail = Interval.tail(confidence);
        double mean = Sample.mean(Sample.checked(values));
        int degrees = values.length - 1;
        if (degrees == 0) {
            return new Interval(Double.NaN, Double.NaN);
        }
        double error = Math.sqrt(Sample.squares(values) / degrees / values.length);
        double half = TDistribution.of(degrees).inverseSurvivalProbability(tail) * error;
        return new Interval(mean - half, mean + half);
    }
}
