package io.goldunit.statistic;

import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apiguardian.api.API;

/**
 * Mann and Whitney's U test of two samples: whether a value of one is as often above as below a value of the other. As scipy 1.10.1
 * computes it; the statistic is U of the first sample, to which {@link EffectSize#cliffsDelta} belongs. When all values are equal
 * p is 1.
 *
 * <p>Source: Mann and Whitney, On a test of whether one of two random variables is stochastically larger than the other, Annals of
 * Mathematical Statistics 18 (1947); p by commons-statistics.
 *
 * @param alternative what is looked for
 * @param method {@link PValueMethod#AUTO} counts exactly without ties when one sample has at most eight values
 * @param continuity whether the approximation is corrected by half a pair
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MannWhitney(Alternative alternative, PValueMethod method, boolean continuity) {

    private static final int EXACT_UP_TO = 8;

    /** Two-sided, with the correction of continuity: scipy's default. */
    public static MannWhitney standard() {
        return new MannWhitney(Alternative.TWO_SIDED, PValueMethod.AUTO, true);
    }

    /** Looking for something else. */
    public MannWhitney alternative(Alternative other) {
        return new MannWhitney(other, method, continuity);
    }

    /** Computing p in another way. */
    public MannWhitney method(PValueMethod other) {
        return new MannWhitney(alternative, other, continuity);
    }

    /** With the approximation as it is. */
    public MannWhitney withoutContinuity() {
        return new MannWhitney(alternative, method, false);
    }

    /**
     * Tests two samples.
     *
     * @throws IllegalArgumentException when p shall be exact and there are ties
     */
    public TestResult test(double[] first, double[] second) {
        double statistic = statistic(first, second);
        double[] all = Sample.joined(first, second);
        if (Sample.isConstant(all)) {
            return new TestResult(statistic, 1);
        }
        double p = MannWhitneyUTest.withDefaults()
                .with(alternative.hypothesis())
                .with(
                        isExact(first, second, Ranks.of(all).hasTies())
                                ? org.apache.commons.statistics.inference.PValueMethod.EXACT
                                : org.apache.commons.statistics.inference.PValueMethod.ASYMPTOTIC)
                .with(continuity ? ContinuityCorrection.ENABLED : ContinuityCorrection.DISABLED)
                .test(first, second)
                .getPValue();
        return new TestResult(statistic, p);
    }

    /** In how many pairs the value of the first sample is above, a tie counting half. */
    static double statistic(double[] first, double[] second) {
        return MannWhitneyUTest.withDefaults().statistic(Sample.checked(first), Sample.checked(second));
    }

    private boolean isExact(double[] first, double[] second, boolean tied) {
        if (method == PValueMethod.EXACT && tied) {
            throw new IllegalArgumentException(
                    "the exact p of Mann and Whitney's test knows no ties: take PValueMethod.ASYMPTOTIC");
        }
        boolean small = Math.min(first.length, second.length) <= EXACT_UP_TO;
        return method == PValueMethod.EXACT || (method == PValueMethod.AUTO && small && !tied);
    }
}
