package io.goldunit.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.apiguardian.api.API;

/**
 * Wilcoxon's signed-rank test of pairs: whether the differences lie symmetrically around 0. As scipy 1.10.1 computes it; the statistic
 * is the sum of the ranks of positive differences, for {@link Alternative#TWO_SIDED} the smaller of both sums. When no pair differs p
 * is 1, where scipy refuses.
 *
 * <p>Source: Wilcoxon, Individual comparisons by ranking methods, Biometrics Bulletin 1 (1945).
 *
 * @param alternative what is looked for
 * @param zeros what becomes of pairs that do not differ
 * @param method {@link PValueMethod#AUTO} counts exactly up to 50 pairs when there are neither zeros nor ties
 * @param continuity whether the approximation is corrected by half a rank, as R does and scipy does not
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Wilcoxon(Alternative alternative, Zeros zeros, PValueMethod method, boolean continuity) {

    private static final int EXACT_UP_TO = 50;

    /** Two-sided, without the pairs that do not differ, without a correction of continuity: scipy's default. */
    public static Wilcoxon standard() {
        return new Wilcoxon(Alternative.TWO_SIDED, Zeros.DROP, PValueMethod.AUTO, false);
    }

    /** Looking for something else. */
    public Wilcoxon alternative(Alternative other) {
        return new Wilcoxon(other, zeros, method, continuity);
    }

    /** Doing something else with pairs that do not differ. */
    public Wilcoxon zeros(Zeros other) {
        return new Wilcoxon(alternative, other, method, continuity);
    }

    /** Computing p in another way. */
    public Wilcoxon method(PValueMethod other) {
        return new Wilcoxon(alternative, zeros, other, continuity);
    }

    /** With the approximation corrected by half a rank. */
    public Wilcoxon withContinuity() {
        return new Wilcoxon(alternative, zeros, method, true);
    }

    /**
     * Tests pairs.
     *
     * @throws IllegalArgumentException when p shall be exact and there are zeros that are not dropped, or ties
     */
    public TestResult test(double[] first, double[] second) {
        double[] all = Sample.differences(first, second);
        double[] differences =
                zeros == Zeros.DROP ? Arrays.stream(all).filter(it -> it != 0).toArray() : all;
        SignedRanks ranks = SignedRanks.of(differences, zeros);
        double statistic =
                alternative == Alternative.TWO_SIDED ? Math.min(ranks.above(), ranks.below()) : ranks.above();
        return new TestResult(statistic, p(differences, ranks, statistic));
    }

    private double p(double[] differences, SignedRanks ranks, double statistic) {
        if (Arrays.stream(differences).allMatch(it -> it == 0)) {
            return 1;
        }
        return isExact(differences.length, ranks)
                ? WilcoxonSignedRankTest.withDefaults()
                        .with(alternative.hypothesis())
                        .with(org.apache.commons.statistics.inference.PValueMethod.EXACT)
                        .test(differences)
                        .getPValue()
                : ranks.p(statistic, alternative, continuity);
    }

    private boolean isExact(int size, SignedRanks ranks) {
        if (method == PValueMethod.EXACT && !ranks.isPlain()) {
            throw new IllegalArgumentException(
                    "the exact p of Wilcoxon's test knows no ties and no zeros: take PValueMethod.ASYMPTOTIC");
        }
        return method == PValueMethod.EXACT || (method == PValueMethod.AUTO && size <= EXACT_UP_TO && ranks.isPlain());
    }
}
