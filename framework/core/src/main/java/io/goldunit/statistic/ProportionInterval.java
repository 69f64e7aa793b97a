package io.goldunit.statistic;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** The two-sided confidence interval of a proportion, of which some of several trials succeeded. Always within 0 and 1. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ProportionInterval {
    /** Wilson 1927, by the score test: keeps its word on average, also at few trials. The one to begin with. */
    WILSON(BinomialConfidenceInterval.WILSON_SCORE),
    /** Wilson's with a correction of continuity (Newcombe 1998): hardly ever too short. */
    WILSON_WITH_CONTINUITY(null),
    /** Clopper and Pearson 1934, by the exact test: never too short, often too long. */
    CLOPPER_PEARSON(BinomialConfidenceInterval.CLOPPER_PEARSON),
    /** Agresti and Coull 1998: near to Wilson's, and longer. */
    AGRESTI_COULL(BinomialConfidenceInterval.AGRESTI_COULL),
    /** By the normal distribution (Laplace 1812): far too short at few trials, and without width at 0 and 1. To compare with. */
    NORMAL(BinomialConfidenceInterval.NORMAL_APPROXIMATION),
    /**
     * Jeffreys' (Brown, Cai and DasGupta 2001): quantiles of the beta distribution. As in statsmodels it is that also where none or
     * all succeeded, where others take 0 or 1 for the bound.
     */
    JEFFREYS(null);

    private final @Nullable BinomialConfidenceInterval library;

    ProportionInterval(@Nullable BinomialConfidenceInterval library) {
        this.library = library;
    }

    /**
     * The interval.
     *
     * @param confidence between 0 and 1, for instance 0.95
     * @throws IllegalArgumentException when there is no trial, or not from 0 to all of them succeeded
     */
    public Interval of(int successes, int trials, double confidence) {
        double tail = Interval.tail(confidence);
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(
                    "from 0 to all of at least 1 trial succeed, not " + successes + " of " + trials);
        }
        if (library != null) {
            var interval = library.fromErrorRate(trials, successes, 1 - confidence);
            return within(interval.getLowerBound(), interval.getUpperBound());
        }
        return this == JEFFREYS ? jeffreys(successes, trials, tail) : withContinuity(successes, trials, tail);
    }

    private static Interval jeffreys(int successes, int trials, double tail) {
        BetaDistribution beta = BetaDistribution.of(successes + 0.5, trials - successes + 0.5);
        return within(beta.inverseCumulativeProbability(tail), beta.inverseSurvivalProbability(tail));
    }

    private static Interval withContinuity(int successes, int trials, double tail) {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
        double share = (double) successes / trials;
        double twice = 2 * (trials + z * z);
        double centre = (2 * successes + z * z) / twice;
        double below = 1 + z * Math.sqrt(z * z - 2 - 1.0 / trials + 4 * share * (trials - successes + 1));
        double above = 1 + z * Math.sqrt(z * z + 2 - 1.0 / trials + 4 * share * (trials - successes - 1));
        return within(successes == 0 ? 0 : centre - below / twice, successes == trials ? 1 : centre + above / twice);
    }

    private static Interval within(double low, double high) {
        return new Interval(Math.max(0, low), Math.min(1, high));
    }
}
