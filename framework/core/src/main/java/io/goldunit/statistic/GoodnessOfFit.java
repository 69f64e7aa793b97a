package io.goldunit.statistic;

import java.util.Arrays;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;
import org.apiguardian.api.API;

/**
 * Pearson's chi-square test of counts against what is expected.
 *
 * <p>Source: Pearson, On the criterion that a given system of deviations ..., Philosophical Magazine 50 (1900); p by
 * commons-statistics.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class GoodnessOfFit {

    private GoodnessOfFit() {}

    /** Against the same count everywhere. */
    public static TestResult chiSquare(long[] observed) {
        double[] even = new double[observed.length];
        Arrays.fill(even, 1);
        return chiSquare(observed, even);
    }

    /**
     * Against counts or shares, which are scaled to as many as were observed.
     *
     * @throws IllegalArgumentException when there are not two counts or more on both sides, one observed is less than 0, nothing is
     *     observed, or an expected one is not above 0
     */
    public static TestResult chiSquare(long[] observed, double[] expected) {
        if (observed.length < 2
                || observed.length != Sample.checked(expected).length
                || Arrays.stream(observed).anyMatch(it -> it < 0)
                || Arrays.stream(observed).sum() == 0
                || Arrays.stream(expected).anyMatch(it -> it <= 0)) {
            throw new IllegalArgumentException(
                    "as many counts as expected ones, at least two, the expected ones above 0: not "
                            + Arrays.toString(observed) + " and " + Arrays.toString(expected));
        }
        SignificanceResult result = ChiSquareTest.withDefaults().test(expected, observed);
        return new TestResult(result.getStatistic(), result.getPValue());
    }
}
