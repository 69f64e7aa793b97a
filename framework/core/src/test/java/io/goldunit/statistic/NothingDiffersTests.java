package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where no value differs nothing speaks against chance. */
class NothingDiffersTests {

    private static final double[] X = {3, 1, 4, 1, 5};
    private static final double[] CONSTANT = {2, 2, 2};

    @ParameterizedTest
    @EnumSource
    void pairsThatAreEqualHaveAPOfOne(Alternative alternative) {
        for (Zeros zeros : Zeros.values()) {
            assertThat(Wilcoxon.standard()
                            .alternative(alternative)
                            .zeros(zeros)
                            .test(X, X)
                            .pValue())
                    .isEqualTo(1);
        }
        assertThat(SignTest.of(X, X).pValue(alternative)).isEqualTo(1);
        assertThat(PairedT.test(X, X, alternative)).isEqualTo(new TestResult(Double.NaN, 1));
        assertThat(PairedPermutation.exact(X, X, alternative)).isEqualTo(new TestResult(0, 1));
        assertThat(PairedPermutation.drawn(X, X, alternative, 10, 1)).isEqualTo(new TestResult(0, 1));
    }

    @ParameterizedTest
    @EnumSource
    void equalSamplesHaveAPOfOne(Alternative alternative) {
        assertThat(MannWhitney.standard().alternative(alternative).test(CONSTANT, CONSTANT))
                .isEqualTo(new TestResult(4.5, 1));
        for (PValueMethod method : PValueMethod.values()) {
            assertThat(KolmogorovSmirnov.standard()
                            .alternative(alternative)
                            .method(method)
                            .test(CONSTANT, CONSTANT))
                    .isEqualTo(new TestResult(0, 1));
        }
    }

    @Test
    void outcomesThatAreEqualHaveAPOfOne() {
        McNemar none = new McNemar(0, 0);

        assertThat(none.exact()).isEqualTo(new TestResult(0, 1));
        assertThat(none.midP()).isEqualTo(new TestResult(0, 1));
        assertThat(none.chiSquare()).isEqualTo(new TestResult(Double.NaN, 1));
        assertThat(none.chiSquareCorrected()).isEqualTo(new TestResult(Double.NaN, 1));
    }
}
