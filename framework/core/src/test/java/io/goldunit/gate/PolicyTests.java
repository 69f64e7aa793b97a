package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTests {

    @Test
    void theLevelsOfSetAndSlicesAddUpToAlpha() {
        Policy policy = new Policy(0.1, 0.3, 0.05, 0.2, 0.05);

        assertThat(policy.suiteAlpha() + policy.sliceAlpha()).isCloseTo(0.1, within(1e-15));
        assertThat(policy.sliceAlpha()).isCloseTo(0.03, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.2, 0.05, 0.2, 0.05, alpha lies between 0 and 1 and is not 0.0",
        "1, 0.2, 0.05, 0.2, 0.05, alpha lies between 0 and 1 and is not 1.0",
        "NaN, 0.2, 0.05, 0.2, 0.05, alpha lies between 0 and 1 and is not NaN",
        "0.05, 0, 0.05, 0.2, 0.05, sliceShare lies between 0 and 1 and is not 0.0",
        "0.05, 0.2, -0.1, 0.2, 0.05, tolerance lies from 0 to 1 and is not -0.1",
        "0.05, 0.2, 0.05, 20, 0.05, changedShare lies from 0 to 1 and is not 20.0",
        "0.05, 0.2, 0.05, 0.2, NaN, errorShare lies from 0 to 1 and is not NaN",
    })
    void aNumberOutOfRangeIsRefused(
            double alpha, double slices, double tolerance, double changed, double errors, String message) {
        assertThatThrownBy(() -> new Policy(alpha, slices, tolerance, changed, errors))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the policy's " + message);
    }
}
