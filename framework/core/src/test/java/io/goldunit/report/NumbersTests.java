package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTests {

    @ParameterizedTest
    @CsvSource({
        "-0.114, -0.11",
        "0.5, +0.50",
        "0, 0.00",
        "-0.00001, 0.00",
        "-0.004, -0.004",
        "0.0007, +0.001",
        "0.0003, +0.0003"
    })
    void aChangeHasItsSignAndNeverLooksLikeNone(double change, String text) {
        assertThat(Numbers.change(change)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.00", "0.21, 0.21", "0.031, 0.031", "0.0007, 0.0007", "0.00004, <0.0001"})
    void aProbabilityKeepsItsOrderOfSize(double p, String text) {
        assertThat(Numbers.p(p)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 1", "-0.3, -1", "1e-17, 0", "-0.00004, 0"})
    void noiseOfCalculationHasNoSign(double change, int sign) {
        assertThat(Numbers.sign(change)).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"0, 0 cases", "1, 1 case", "2, 2 cases"})
    void aCountAgreesWithItsNoun(int number, String text) {
        assertThat(Numbers.count(number, "case")).isEqualTo(text);
    }
}
