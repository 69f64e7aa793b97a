package io.goldunit.gate;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The largest drop of a mean that is not ruled out, for differences of any distribution on -1 to 1 and any number of cases.
 *
 * <p>Who bets against a mean drop of at least m, on each case a share of the wealth that is fixed beforehand, does not gain
 * on average: by the inequality of arithmetic and geometric means also when every case has a drop of its own. To multiply
 * the stake by 1 / alpha has then a probability of at most alpha, and m is ruled out. Half of the stake goes on the highest
 * bet, which gains most when the scores are quiet; the other half is spread evenly over bets of a tenth to the whole.
 *
 * <p>Source: Waudby-Smith and Ramdas, Estimating means of bounded random variables by betting, Journal of the Royal
 * Statistical Society B 86 (2024).
 */
final class BettingBound {

    private static final double[] BETS = DoubleStream.concat(
                    DoubleStream.of(1), IntStream.rangeClosed(1, 10).mapToDouble(tenth -> tenth / 10.0))
            .toArray();

    private static final double[] STAKES = DoubleStream.concat(
                    DoubleStream.of(0.5), DoubleStream.generate(() -> 0.05).limit(10))
            .toArray();

    private BettingBound() {}

    /** The bound, from -1 to 1. */
    static double upper(double[] drops, double alpha) {
        double[] sorted = Arrays.stream(drops).sorted().toArray();
        double observed = Means.of(sorted);
        return Bisection.smallest(observed, 1, drop -> wealth(sorted, drop) >= 1 / alpha);
    }

    /** What became of a stake of 1 that was bet against a mean drop. */
    static double wealth(double[] sorted, double drop) {
        double wealth = 0;
        for (int i = 0; i < BETS.length; i++) {
            wealth += STAKES[i] * wealth(sorted, drop, BETS[i]);
        }
        return wealth;
    }

    /** Takes a loss when ahead and a gain when behind, for a product that stays in the range of a double. */
    private static double wealth(double[] sorted, double drop, double bet) {
        double scale = bet / (1 - drop);
        double product = 1;
        int best = 0;
        int worst = sorted.length - 1;
        while (best <= worst) {
            double next = product > 1 ? sorted[worst--] : sorted[best++];
            product *= 1 + scale * (drop - next);
        }
        return product;
    }
}
