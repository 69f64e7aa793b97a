package io.goldunit.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The two-sided p of Kendall's tau.
 *
 * <p>Source: Kendall, Rank correlation methods (1970): chapter 5 for the count of orders, chapter 4 for the variance with ties.
 */
final class KendallP {

    private static final int EXACT_UP_TO = 33;

    private KendallP() {}

    static double of(Concordance pairs, PValueMethod method) {
        if (!pairs.isDefined()) {
            return Double.NaN;
        }
        return switch (method) {
            case EXACT -> exact(pairs);
            case ASYMPTOTIC -> asymptotic(pairs);
            case AUTO -> isCountable(pairs) ? exact(pairs) : asymptotic(pairs);
        };
    }

    private static boolean isCountable(Concordance pairs) {
        return !pairs.isTied() && (pairs.size() <= EXACT_UP_TO || rarer(pairs) <= 1);
    }

    /** Pairs of places ordered the way that fewer are ordered. */
    private static long rarer(Concordance pairs) {
        return Math.min(pairs.otherwise(), pairs.pairs() - pairs.otherwise());
    }

    private static double exact(Concordance pairs) {
        if (pairs.isTied()) {
            throw new IllegalArgumentException(
                    "the exact p of Kendall's tau knows no ties: take PValueMethod.ASYMPTOTIC");
        }
        double[] shares = sharesOfOrders(pairs.size(), Math.toIntExact(rarer(pairs)));
        return Math.min(1, 2 * Arrays.stream(shares).sum());
    }

    /** The share of the orders of so many values that have 0, 1, ... up to so many pairs the other way. */
    private static double[] sharesOfOrders(int size, int most) {
        double[] shares = new double[most + 1];
        shares[0] = 1;
        for (int values = 2; values <= size; values++) {
            double[] before = shares;
            shares = new double[most + 1];
            double window = 0;
            for (int i = 0; i <= most; i++) {
                window += before[i] - (i >= values ? before[i - values] : 0);
                shares[i] = window / values;
            }
        }
        return shares;
    }

    private static double asymptotic(Concordance pairs) {
        double n = pairs.size();
        double places = n * (n - 1);
        double variance = (places * (2 * n + 5) - linear(pairs.first()) - linear(pairs.second())) / 18
                + tied(pairs.first()) * tied(pairs.second()) / (2 * places)
                + cubic(pairs.first()) * cubic(pairs.second()) / (9 * places * (n - 2));
        double z = Math.abs(pairs.surplus()) / Math.sqrt(variance);
        return 2 * NormalDistribution.of(0, 1).survivalProbability(z);
    }

    private static double tied(Ranks ranks) {
        return ranks.sum(t -> t * (t - 1));
    }

    private static double linear(Ranks ranks) {
        return ranks.sum(t -> t * (t - 1) * (2 * t + 5));
    }

    private static double cubic(Ranks ranks) {
        return ranks.sum(t -> t * (t - 1) * (t - 2));
    }
}
