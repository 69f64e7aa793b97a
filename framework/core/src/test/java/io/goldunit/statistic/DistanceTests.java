package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DistanceTests {

    private static final double[] X = {1, 2, 3};

    @Test
    void aShiftIsAsFarAsItIsLong() {
        assertThat(Distance.wasserstein(X, new double[] {11, 12, 13})).isEqualTo(10);
        assertThat(Distance.wasserstein(X, new double[] {3, 1, 2, 2, 3, 1})).isZero();
        assertThat(Distance.energy(X, X)).isZero();
    }

    @Test
    void anEffectIsMeasuredInDeviationsOrInWins() {
        assertThat(EffectSize.cohensD(new double[] {2, 3, 4}, X)).isEqualTo(1);
        assertThat(EffectSize.cohensD(new double[] {2, 2}, new double[] {2, 2})).isNaN();
        assertThat(EffectSize.cliffsDelta(new double[] {4, 5}, X)).isEqualTo(1);
        assertThat(EffectSize.cliffsDelta(new double[] {2}, X)).isZero();
    }

    @Test
    void quantilesLieBetweenTheValues() {
        double[] values = {4, 1, 3, 2};

        assertThat(Quantile.of(values, 0)).isEqualTo(1);
        assertThat(Quantile.of(values, 0.5)).isEqualTo(2.5);
        assertThat(Quantile.of(values, 0.9)).isCloseTo(3.7, within(1e-15));
        assertThat(Quantile.of(values, 1)).isEqualTo(4);
        assertThat(Quantile.of(new double[] {7}, 0.3)).isEqualTo(7);
    }
}
