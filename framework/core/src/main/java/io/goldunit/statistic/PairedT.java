package io.goldunit.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.inference.TTest;
import org.apiguardian.api.API;

/**
 * Student's t test of pairs: whether the mean of the differences is 0, these taken for normally distributed.
 *
 * <p>Source: Student, The probable error of a mean, Biometrika 6 (1908); p by commons-statistics.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PairedT {

    private PairedT() {}

    /**
     * Tests at least two pairs. When no pair differs the statistic is NaN and p is 1; when all differ by the same p is 0, of which
     * nothing should be concluded.
     */
    public static TestResult test(double[] first, double[] second, Alternative alternative) {
        double[] differences = Sample.differences(first, second);
        if (differences.length < 2) {
            throw new IllegalArgumentException("a t test takes at least two pairs");
        }
        if (Arrays.stream(differences).allMatch(it -> it == 0)) {
            return new TestResult(Double.NaN, 1);
        }
        TTest.Result result =
                TTest.withDefaults().with(alternative.hypothesis()).test(differences);
        return new TestResult(result.getStatistic(), result.getPValue());
    }
}
