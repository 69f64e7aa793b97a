package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntervalTests {

    private static final double[] VALUES = {0.2, 0.9, 0.4, 0.7, 0.8, 0.3, 1, 0.5};

    @ParameterizedTest
    @EnumSource
    void aProportionLiesBetweenNothingAndAll(ProportionInterval method) {
        for (int trials = 1; trials < 40; trials++) {
            for (int successes = 0; successes <= trials; successes++) {
                Interval interval = method.of(successes, trials, 0.99);
                double share = (double) successes / trials;
                assertThat(interval.low()).isBetween(0.0, interval.high());
                assertThat(interval.high()).isLessThanOrEqualTo(1);
                if (method != ProportionInterval.JEFFREYS) {
                    assertThat(share).isBetween(interval.low() - 1e-12, interval.high() + 1e-12);
                }
            }
        }
    }

    @Test
    void zeroOfTwentyIsNotZero() {
        assertThat(ProportionInterval.WILSON.of(0, 20, 0.95).high()).isCloseTo(0.1611, within(1e-4));
        assertThat(ProportionInterval.CLOPPER_PEARSON.of(0, 20, 0.95).high()).isCloseTo(0.1684, within(1e-4));
        assertThat(ProportionInterval.NORMAL.of(0, 20, 0.95)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void anEqualSeedGivesEqualIntervals() {
        Bootstrap one = Bootstrap.ofMean(VALUES, 2_000, 7);

        assertThat(one.bca(0.9)).isEqualTo(Bootstrap.ofMean(VALUES, 2_000, 7).bca(0.9));
        assertThat(Bootstrap.ofMean(VALUES, 10, 7).percentile(0.9))
                .isNotEqualTo(Bootstrap.ofMean(VALUES, 10, 8).percentile(0.9));
    }

    @Test
    void anyStatisticHasAnInterval() {
        Bootstrap median = Bootstrap.of(VALUES, it -> Quantile.of(it, 0.5), 2_000, 1);

        assertThat(median.percentile(0.95).low()).isBetween(0.2, 0.5);
        assertThat(median.percentile(0.95).high()).isBetween(0.7, 1.0);
        assertThat(median.basic(0.95).high())
                .isEqualTo(1.2 - median.percentile(0.95).low());
    }

    @Test
    void equalValuesTellNothingOfTheirSpread() {
        double[] equal = {0.5, 0.5, 0.5};
        Bootstrap bootstrap = Bootstrap.ofMean(equal, 100, 1);

        assertThat(bootstrap.percentile(0.95)).isEqualTo(new Interval(0.5, 0.5));
        assertThat(bootstrap.bca(0.95)).isEqualTo(new Interval(Double.NaN, Double.NaN));
        assertThat(MeanInterval.studentT(new double[] {0.5}, 0.95)).isEqualTo(new Interval(Double.NaN, Double.NaN));
    }

    @Test
    void theSampleIsACopy() {
        double[] values = VALUES.clone();
        Bootstrap bootstrap = Bootstrap.ofMean(values, 100, 1);
        Interval before = bootstrap.bca(0.95);
        Arrays.fill(values, 0);

        assertThat(bootstrap.bca(0.95)).isEqualTo(before);
    }

    @Test
    void aWiderConfidenceIsALongerInterval() {
        double[] values = new Random(3).doubles(60).toArray();

        assertThat(MeanInterval.studentT(values, 0.99).low())
                .isLessThan(MeanInterval.studentT(values, 0.9).low());
    }
}
