package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PAdjustmentTests {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void holmMultipliesTheSmallestMost() {
        assertThat(PAdjustment.HOLM.adjust(new double[] {0.03, 0.01, 0.5}))
                .containsExactly(new double[] {0.06, 0.03, 0.5}, EXACTLY);
    }

    @Test
    void aLargerPNeverGetsASmallerAdjustedOne() {
        assertThat(PAdjustment.HOLM.adjust(new double[] {0.02, 0.011}))
                .containsExactly(new double[] {0.022, 0.022}, EXACTLY);
        assertThat(PAdjustment.HOCHBERG.adjust(new double[] {0.02, 0.011}))
                .containsExactly(new double[] {0.02, 0.02}, EXACTLY);
    }

    @ParameterizedTest
    @EnumSource
    void aProbabilityNeverExceedsOne(PAdjustment adjustment) {
        assertThat(Arrays.stream(adjustment.adjust(new double[] {0.9, 0.8, 1}))).allMatch(it -> it >= 0.8 && it <= 1);
    }

    @ParameterizedTest
    @EnumSource
    void oneTestIsLeftAsItIs(PAdjustment adjustment) {
        assertThat(adjustment.adjust(new double[] {0.04})).containsExactly(new double[] {0.04}, within(1e-17));
        assertThat(adjustment.adjust(new double[0])).isEmpty();
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatThrownBy(() -> PAdjustment.HOLM.adjust(new double[] {0.1, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("p lies between 0 and 1, not [0.1, NaN]");
    }
}
