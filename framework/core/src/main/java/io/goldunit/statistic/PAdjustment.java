package io.goldunit.statistic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * What several tests at once do to their p. The first four keep the chance of any false finding under alpha, the last two the
 * expected share of false findings among all. Equal to statsmodels 0.13.5.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PAdjustment {
    /** Each times their number (Bonferroni 1936): any tests, needlessly strict. */
    BONFERRONI,
    /** The smallest times their number, the next times one less, and so on (Holm 1979): any tests, never worse than Bonferroni. */
    HOLM,
    /** The same from the greatest on (Hochberg 1988): tests that do not work against each other. */
    HOCHBERG,
    /** The chance that one of independent tests is as far out (Sidak 1967). */
    SIDAK,
    /** Benjamini and Hochberg (1995): tests that do not work against each other. */
    BENJAMINI_HOCHBERG,
    /** Benjamini and Yekutieli (2001): any tests. */
    BENJAMINI_YEKUTIELI;

    /**
     * The adjusted p, each in the place of its raw one.
     *
     * @throws IllegalArgumentException when a p does not lie between 0 and 1
     */
    public double[] adjust(double[] p) {
        if (!Arrays.stream(p).allMatch(it -> it >= 0 && it <= 1)) {
            throw new IllegalArgumentException("p lies between 0 and 1, not " + Arrays.toString(p));
        }
        int[] ascending = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            adjusted[ascending[i]] = Math.min(1, alone(p[ascending[i]], i + 1, p.length));
        }
        return inOrder(adjusted, ascending);
    }

    /** Of the p with this rank from below, from 1 on, without a look at the others. */
    private double alone(double p, int rank, int tests) {
        return switch (this) {
            case BONFERRONI -> p * tests;
            case HOLM, HOCHBERG -> p * (tests - rank + 1);
            case SIDAK -> -Math.expm1(tests * Math.log1p(-p));
            case BENJAMINI_HOCHBERG -> p * tests / rank;
            case BENJAMINI_YEKUTIELI -> p * tests / rank * harmonic(tests);
        };
    }

    private static double harmonic(int tests) {
        return IntStream.rangeClosed(1, tests).mapToDouble(i -> 1.0 / i).sum();
    }

    /** No p is adjusted to less than a smaller one: Holm raises it, the others that go by rank lower the smaller ones. */
    private double[] inOrder(double[] adjusted, int[] ascending) {
        boolean raise = this == HOLM;
        for (int i = 1; i < ascending.length; i++) {
            int place = raise ? ascending[i] : ascending[ascending.length - 1 - i];
            int before = raise ? ascending[i - 1] : ascending[ascending.length - i];
            adjusted[place] =
                    raise ? Math.max(adjusted[place], adjusted[before]) : Math.min(adjusted[place], adjusted[before]);
        }
        return adjusted;
    }
}
