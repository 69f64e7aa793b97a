package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignificanceTests {

    private static final double[] BEFORE = {0.62, 0.71, 0.55, 0.80, 0.66, 0.74, 0.59, 0.68};
    private static final double[] AFTER = {0.70, 0.755, 0.54, 0.91, 0.72, 0.88, 0.64, 0.81};

    @Test
    void smallSamplesWithoutTiesAreCounted() {
        assertThat(Wilcoxon.standard().test(BEFORE, AFTER))
                .isEqualTo(Wilcoxon.standard().method(PValueMethod.EXACT).test(BEFORE, AFTER))
                .isEqualTo(new TestResult(1, 2 * 2 / 256.0));
        assertThat(MannWhitney.standard().test(BEFORE, AFTER))
                .isEqualTo(MannWhitney.standard().method(PValueMethod.EXACT).test(BEFORE, AFTER));
    }

    @Test
    void tiesAndZerosAreApproximated() {
        double[] x = {1, 2, 3, 4};
        double[] y = {1, 3, 4, 7};

        for (Zeros zeros : Zeros.values()) {
            assertThat(Wilcoxon.standard().zeros(zeros).test(x, y))
                    .isEqualTo(Wilcoxon.standard()
                            .zeros(zeros)
                            .method(PValueMethod.ASYMPTOTIC)
                            .test(x, y));
        }
        assertThat(MannWhitney.standard().test(x, y))
                .isEqualTo(
                        MannWhitney.standard().method(PValueMethod.ASYMPTOTIC).test(x, y));
    }

    /** The library's two-sided test says .625 for the first and .057 for the last. */
    @ParameterizedTest
    @CsvSource({"2, 1, 1", "1, 2, 1", "10, 11, 1", "3, 10, 0.09228515625"})
    void signsThatAreAsProbableAreNotLost(int above, int below, double p) {
        assertThat(new SignTest(above, below).pValue(Alternative.TWO_SIDED)).isCloseTo(p, within(1e-15));
    }

    @Test
    void swapsAreAllCountedOrDrawn() {
        TestResult exact = PairedPermutation.exact(AFTER, BEFORE, Alternative.GREATER);
        TestResult drawn = PairedPermutation.drawn(AFTER, BEFORE, Alternative.GREATER, 50_000, 9);

        assertThat(exact.pValue()).isEqualTo(2 / 256.0);
        assertThat(exact.statistic()).isCloseTo(0.075625, within(1e-15));
        assertThat(drawn.pValue()).isCloseTo(exact.pValue(), within(0.002));
        assertThat(PairedPermutation.drawn(AFTER, BEFORE, Alternative.GREATER, 50_000, 9))
                .isEqualTo(drawn);
        assertThat(PairedPermutation.drawn(AFTER, BEFORE, Alternative.LESS, 99, 9)
                        .pValue())
                .isGreaterThan(0.9);
    }

    @ParameterizedTest
    @EnumSource
    void gapsAreCountedAsTheLibraryCountsThem(Alternative alternative) {
        Random random = new Random(5);
        for (int size = 2; size < 60; size += 7) {
            double[] x = random.doubles(size).toArray();
            double[] y = random.doubles(size + random.nextInt(9), 0.1, 1.2).toArray();
            double p = KolmogorovSmirnovTest.withDefaults()
                    .with(alternative.hypothesis())
                    .with(org.apache.commons.statistics.inference.PValueMethod.EXACT)
                    .test(x, y)
                    .getPValue();

            assertThat(KolmogorovSmirnov.standard()
                            .alternative(alternative)
                            .test(x, y)
                            .pValue())
                    .isCloseTo(p, within(1e-12));
        }
    }

    @Test
    void oneValueIsASample() {
        double[] others = IntStream.range(0, 19).asDoubleStream().toArray();

        assertThat(KolmogorovSmirnov.standard().test(new double[] {50}, others)).isEqualTo(new TestResult(1, 0.1));
        assertThat(KolmogorovSmirnov.standard()
                        .method(PValueMethod.ASYMPTOTIC)
                        .test(new double[] {50}, new double[] {1})
                        .pValue())
                .isZero();
    }

    @Test
    void allDifferencesBeingTheSameSaysNothingToStudent() {
        assertThat(PairedT.test(new double[] {2, 3, 4}, new double[] {1, 2, 3}, Alternative.TWO_SIDED))
                .isEqualTo(new TestResult(Double.POSITIVE_INFINITY, 0));
    }

    @Test
    void yatesLeavesLargerTablesAsTheyAre() {
        ContingencyTable table = ContingencyTable.of(new long[] {3, 9, 2}, new long[] {4, 8, 5});

        assertThat(table.chiSquareWithYates()).isEqualTo(table.chiSquare());
        assertThat(table.chiSquare().degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void perfectlyLinkedPropertiesHaveAVOfOne() {
        assertThat(ContingencyTable.of(new long[] {7, 0}, new long[] {0, 9})
                        .chiSquare()
                        .cramersV())
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void aTableIsACopy() {
        long[] row = {7, 2};
        ContingencyTable table = ContingencyTable.of(row, new long[] {1, 9});
        ChiSquareResult before = table.chiSquare();
        row[0] = 1;

        assertThat(table.chiSquare()).isEqualTo(before);
    }
}
