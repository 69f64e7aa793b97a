package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrelationTests {

    private static final double[] X = {1, 2, 3, 4, 5};

    @Test
    void aLineIsExactlyOne() {
        double[] line = {7, 10, 13, 16, 19};

        assertThat(Correlation.pearson(X, line)).isEqualTo(new TestResult(1, 0));
        assertThat(Correlation.spearman(X, line)).isEqualTo(new TestResult(1, 0));
        assertThat(Correlation.kendallTauB(X, line, PValueMethod.EXACT).statistic())
                .isEqualTo(1);
        assertThat(Correlation.kendallTauB(X, line, PValueMethod.EXACT).pValue())
                .isCloseTo(2 / 120.0, within(1e-15));
    }

    @Test
    void ranksKnowNoCurve() {
        double[] curve = {1, 4, 9, 16, 25};

        assertThat(Correlation.spearman(X, curve).statistic()).isEqualTo(1);
        assertThat(Correlation.pearson(X, curve).statistic()).isCloseTo(0.9811, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource
    void aConstantSampleHasNoCorrelation(PValueMethod method) {
        double[] constant = {3, 3, 3, 3, 3};
        TestResult none = new TestResult(Double.NaN, Double.NaN);

        assertThat(Correlation.pearson(constant, X)).isEqualTo(none);
        assertThat(Correlation.spearman(X, constant)).isEqualTo(none);
        assertThat(Correlation.kendallTauB(constant, X, method)).isEqualTo(none);
        assertThat(Correlation.kendallTauC(X, constant, method)).isEqualTo(none);
    }

    @Test
    void numbersOfAnySizeCorrelate() {
        double[] large = Arrays.stream(X).map(it -> it * 1e300).toArray();
        double[] small = Arrays.stream(X).map(it -> it * 1e-300).toArray();

        assertThat(Correlation.pearson(large, small).statistic()).isCloseTo(1, within(1e-12));
        assertThat(Correlation.spearman(new double[] {0.0, -0.0, 1}, new double[] {1, 1, 2})
                        .statistic())
                .isEqualTo(1);
    }

    @Test
    void tauCSharesItsPWithTauB() {
        double[] y = {1, 1, 2, 2, 1};

        assertThat(Correlation.kendallTauC(X, y, PValueMethod.AUTO).pValue())
                .isEqualTo(
                        Correlation.kendallTauB(X, y, PValueMethod.ASYMPTOTIC).pValue());
    }

    @Test
    void smallSamplesWithoutTiesAreCounted() {
        double[] y = {2, 1, 4, 3, 5};

        assertThat(Correlation.kendallTauB(X, y, PValueMethod.AUTO))
                .isEqualTo(Correlation.kendallTauB(X, y, PValueMethod.EXACT))
                .isNotEqualTo(Correlation.kendallTauB(X, y, PValueMethod.ASYMPTOTIC));
    }

    @Test
    void pairsOfPlacesAreCountedOneByOne() {
        Random random = new Random(7);
        double[] x = random.ints(300, 0, 40).asDoubleStream().toArray();
        double[] y = random.ints(300, 0, 40).asDoubleStream().toArray();
        long surplus = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                surplus += (long) (Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]));
            }
        }

        assertThat(Concordance.of(x, y).surplus()).isEqualTo(surplus);
    }
}
