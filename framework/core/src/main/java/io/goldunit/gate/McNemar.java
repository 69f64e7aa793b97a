package io.goldunit.gate;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * McNemar's exact test of a drop: one answer a case and side, each passed or failed. Cases that changed are as likely to
 * have become better as worse when nothing changed.
 *
 * <p>Source: McNemar, Note on the sampling error of the difference between correlated proportions or percentages,
 * Psychometrika 12 (1947), in the exact binomial form, one-sided.
 */
final class McNemar {

    private McNemar() {}

    /** The probability of at least {@code worse} out of {@code worse + better} when both are as likely. */
    static double p(int worse, int better) {
        return BinomialDistribution.of(worse + better, 0.5).survivalProbability(worse - 1);
    }
}
