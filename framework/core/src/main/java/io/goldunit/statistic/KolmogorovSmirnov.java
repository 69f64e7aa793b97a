package io.goldunit.statistic;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.apiguardian.api.API;

/**
 * Kolmogorov and Smirnov's test of two samples: whether they come from one distribution. The statistic is the greatest difference of
 * the shares of values up to any number; {@link Alternative#GREATER} looks for a first sample with more small values, as in scipy
 * 1.10.1, to which the numbers are equal. With ties the exact p is rather too great.
 *
 * <p>Source: Smirnov, On the estimation of the discrepancy between empirical curves of distribution for two independent samples,
 * Bulletin Mathematique de l'Universite de Moscou 2 (1939); Hodges, The significance probability of the Smirnov two-sample test,
 * Arkiv for Matematik 3 (1958), equation 5.3 for one side of large samples.
 *
 * @param alternative what is looked for
 * @param method {@link PValueMethod#AUTO} counts exactly up to 10,000 values a sample
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record KolmogorovSmirnov(Alternative alternative, PValueMethod method) {

    private static final int EXACT_UP_TO = 10_000;

    /** Two-sided: scipy's default. */
    public static KolmogorovSmirnov standard() {
        return new KolmogorovSmirnov(Alternative.TWO_SIDED, PValueMethod.AUTO);
    }

    /** Looking for something else. */
    public KolmogorovSmirnov alternative(Alternative other) {
        return new KolmogorovSmirnov(other, method);
    }

    /** Computing p in another way. */
    public KolmogorovSmirnov method(PValueMethod other) {
        return new KolmogorovSmirnov(alternative, other);
    }

    /** Tests two samples. */
    public TestResult test(double[] first, double[] second) {
        long gap = gap(Sample.sorted(first), Sample.sorted(second));
        double statistic = (double) gap / ((double) first.length * second.length);
        int larger = Math.max(first.length, second.length);
        boolean exact = method == PValueMethod.EXACT || (method == PValueMethod.AUTO && larger <= EXACT_UP_TO);
        double p = exact
                ? exact(gap, first.length, second.length)
                : asymptotic(statistic, larger, Math.min(first.length, second.length));
        return new TestResult(statistic, Math.min(1, p));
    }

    /** The statistic times both sizes, which is a whole number. */
    private long gap(double[] first, double[] second) {
        long gap = 0;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            double value = Math.min(first[i], second[j]);
            while (i < first.length && first[i] == value) {
                i++;
            }
            while (j < second.length && second[j] == value) {
                j++;
            }
            gap = Math.max(gap, sided((long) i * second.length - (long) j * first.length));
        }
        return gap;
    }

    private long sided(long difference) {
        return switch (alternative) {
            case TWO_SIDED -> Math.abs(difference);
            case GREATER -> difference;
            case LESS -> -difference;
        };
    }

    /** The share of all orders of both samples in which such a gap opens, one value after the other. */
    private double exact(long gap, int size, int otherSize) {
        double[] shares = new double[otherSize + 1];
        for (int i = 0; i <= size; i++) {
            for (int j = 0; j <= otherSize; j++) {
                if (sided((long) i * otherSize - (long) j * size) >= gap) {
                    shares[j] = 1;
                } else if (i + j > 0) {
                    shares[j] = (i * shares[j] + (j == 0 ? 0 : j * shares[j - 1])) / (i + j);
                }
            }
        }
        return shares[otherSize];
    }

    private double asymptotic(double statistic, double larger, double smaller) {
        double worth = larger * smaller / (larger + smaller);
        if (alternative == Alternative.TWO_SIDED) {
            // Rounded to even as scipy does.
            return ofOneSample(statistic, (int) Math.max(1, Math.rint(worth)));
        }
        double z = Math.sqrt(worth) * statistic;
        double skew = (larger + 2 * smaller) / Math.sqrt(larger * smaller * (larger + smaller));
        return Math.exp(-2 * z * z - 2 * z * skew / 3);
    }

    /** The p of one sample; the library asks for values, so it gets some that are this far from being evenly spread. */
    private static double ofOneSample(double statistic, int size) {
        if (size == 1 || statistic <= 0.5 / size) {
            return 2 * (1 - Math.max(0.5, statistic));
        }
        double[] values = new double[size];
        Arrays.setAll(values, i -> Math.max(0, (i + 1.0) / size - statistic));
        return KolmogorovSmirnovTest.withDefaults()
                .test(values, DoubleUnaryOperator.identity())
                .getPValue();
    }
}
