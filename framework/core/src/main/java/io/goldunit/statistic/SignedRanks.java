package io.goldunit.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The ranks of differences by size, summed up by sign.
 *
 * @param above the sum of the ranks of positive differences
 * @param below the sum of the ranks of negative ones
 * @param mean of the sum above when both signs are as likely
 * @param variance of it
 * @param isPlain whether there are neither zeros nor ties, so that orders can be counted
 */
record SignedRanks(double above, double below, double mean, double variance, boolean isPlain) {

    static SignedRanks of(double[] differences, Zeros zeros) {
        Ranks ranks = Ranks.of(Arrays.stream(differences).map(Math::abs).toArray());
        double above = 0;
        double below = 0;
        double ofZeros = 0;
        int unmoved = 0;
        for (int i = 0; i < differences.length; i++) {
            double rank = ranks.ofValues()[i];
            above += differences[i] > 0 ? rank : 0;
            below += differences[i] < 0 ? rank : 0;
            ofZeros += differences[i] == 0 ? rank : 0;
            unmoved += differences[i] == 0 ? 1 : 0;
        }
        boolean plain = unmoved == 0 && !ranks.hasTies();
        double size = differences.length;
        if (zeros == Zeros.SPLIT) {
            double variance = (cubes(size) - ranks.tieTerm() / 2) / 24;
            return new SignedRanks(above + ofZeros / 2, below + ofZeros / 2, quarter(size), variance, plain);
        }
        // The zeros are no tie here: their ranks are left out as a whole.
        double ties = ranks.tieTerm() - (cube(unmoved) - unmoved);
        double variance = (cubes(size) - cubes(unmoved) - ties / 2) / 24;
        return new SignedRanks(above, below, quarter(size) - quarter(unmoved), variance, plain);
    }

    private static double quarter(double size) {
        return size * (size + 1) / 4;
    }

    private static double cubes(double size) {
        return size * (size + 1) * (2 * size + 1);
    }

    private static double cube(double size) {
        return size * size * size;
    }

    /** By the normal approximation. */
    double p(double statistic, Alternative alternative, boolean continuity) {
        double half =
                switch (alternative) {
                    case TWO_SIDED -> Math.signum(statistic - mean) / 2;
                    case LESS -> -0.5;
                    case GREATER -> 0.5;
                };
        double z = (statistic - mean - (continuity ? half : 0)) / Math.sqrt(variance);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        return alternative.of(normal.cumulativeProbability(z), normal.survivalProbability(z));
    }
}
