package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignFlipTests {

    @Test
    void noDifferenceProvesNothing() {
        assertThat(new SignFlip(new double[] {0, 0, 0}).exactP()).isEqualTo(1);
        assertThat(new SignFlip(new double[0]).exactP()).isEqualTo(1);
    }

    @Test
    void fiveDropsAndNoRiseAreOneOfThirtyTwo() {
        assertThat(new SignFlip(new double[] {0.1, 0.2, 0, 0.3, 0.4, 0.7}).exactP())
                .isEqualTo(1 / 32.0);
    }

    @Test
    void aTieWithTheObservedTotalCounts() {
        // 0.1 + 0.2 is not 0.3 in doubles; flipping all three must still count as a tie.
        assertThat(new SignFlip(new double[] {0.1, 0.2, -0.3}).exactP()).isEqualTo(5 / 8.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 9, 15})
    void everyFlipIsCountedOnce(int size) {
        double[] drops = new Random(size).doubles(size, -0.6, 1).toArray();

        assertThat(new SignFlip(drops).exactP()).isEqualTo(byHand(drops));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 30, 64, 65, 200})
    void drawsShowTheShareOfFlips(int size) {
        double[] drops =
                IntStream.range(0, size).mapToDouble(i -> i % 3 == 0 ? -1 : 1).toArray();
        long worse = Arrays.stream(drops).filter(drop -> drop > 0).count();
        double p = McNemar.p((int) worse, size - (int) worse);

        assertThat(PermutationTest.drawnP(List.of(new SignFlip(drops)), 1)).isCloseTo(p, within(0.12 * p + 1e-5));
    }

    @Test
    void theOrderOfTheDifferencesMovesNoDraw() {
        double[] drops = new Random(3).doubles(50, -1, 1).toArray();
        double[] reversed =
                IntStream.range(0, 50).mapToDouble(i -> drops[49 - i]).toArray();
        SplittableRandom one = new SplittableRandom(4);
        SplittableRandom other = new SplittableRandom(4);

        for (int i = 0; i < 100; i++) {
            assertThat(new SignFlip(drops).shortfall(one)).isEqualTo(new SignFlip(reversed).shortfall(other));
        }
    }

    @ParameterizedTest
    @MethodSource
    void theReferencesExactPAgrees(ReferenceCase vector) {
        assertThat(p(vector, drops -> new SignFlip(drops).exactP()))
                .isCloseTo(vector.expected().get("p").asDouble(), within(1e-9));
    }

    static List<ReferenceCase> theReferencesExactPAgrees() throws IOException {
        List<ReferenceCase> vectors = ReferenceCase.allWith(
                "method", "exact: all 2^n sign flips", ReferenceData.ownVectors("stat_tests.json"));
        assertThat(vectors).hasSize(75);
        return vectors;
    }

    /** Both sides draw: the reference 9,999 flips for each of three seeds, we until 1,000 have reached the observed drop. */
    @ParameterizedTest
    @MethodSource
    void theReferencesDrawnPIsNear(ReferenceCase vector) {
        double expected = Arrays.stream(ReferenceCase.numbers(vector.expected().get("p_3_seeds")))
                .average()
                .orElseThrow();

        assertThat(p(vector, drops -> PermutationTest.drawnP(List.of(new SignFlip(drops)), 5)))
                .isCloseTo(expected, within(0.1 * expected + 0.002));
    }

    static List<ReferenceCase> theReferencesDrawnPIsNear() throws IOException {
        List<ReferenceCase> vectors =
                ReferenceCase.allWith("test", "paired_permutation", ReferenceData.ownVectors("stat_tests.json"))
                        .stream()
                        .filter(vector -> vector.option("method").startsWith("Monte Carlo"))
                        .toList();
        assertThat(vectors).hasSize(20);
        return vectors;
    }

    private static double p(ReferenceCase vector, ToDoubleFunction<double[]> test) {
        double[] x = vector.numbers("x");
        double[] y = vector.numbers("y");
        double greater = test.applyAsDouble(
                IntStream.range(0, x.length).mapToDouble(i -> x[i] - y[i]).toArray());
        double less = test.applyAsDouble(
                IntStream.range(0, x.length).mapToDouble(i -> y[i] - x[i]).toArray());
        return switch (vector.option("alternative")) {
            case "greater" -> greater;
            case "less" -> less;
            default -> Math.min(1, 2 * Math.min(greater, less));
        };
    }

    private static double byHand(double[] drops) {
        double observed = Arrays.stream(drops).sum();
        int count = 0;
        for (int flips = 0; flips < 1 << drops.length; flips++) {
            double total = 0;
            for (int i = 0; i < drops.length; i++) {
                total += (flips >> i & 1) == 0 ? drops[i] : -drops[i];
            }
            count += total >= observed - 1e-12 ? 1 : 0;
        }
        return count / Math.pow(2, drops.length);
    }
}
