package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DivergenceTests {

    private static final Divergence GONE = Divergence.ofCounts(new long[] {50, 50}, new long[] {100, 0});

    @Test
    void equalSharesAreNotApart() {
        Divergence none = Divergence.ofCounts(new long[] {1, 2, 0}, new long[] {10, 20, 0});

        assertThat(none.jensenShannonDistance(LogBase.TWO)).isZero();
        assertThat(none.kullbackLeibler(LogBase.E)).isZero();
        assertThat(none.totalVariation()).isZero();
        assertThat(none.hellinger()).isZero();
        assertThat(none.populationStability(1e-4)).isZero();
    }

    @Test
    void aCategoryThatVanishesIsInfinitelyFarForOneMeasureOnly() {
        assertThat(GONE.kullbackLeibler(LogBase.TWO)).isInfinite();
        assertThat(GONE.totalVariation()).isEqualTo(0.5);
        assertThat(GONE.jensenShannonDivergence(LogBase.TWO)).isCloseTo(0.3113, within(1e-4));
    }

    @Test
    void theLeastShareDecidesWhatAVanishedCategoryWeighs() {
        assertThat(GONE.populationStability(1e-4)).isCloseTo(4.604, within(1e-3));
        assertThat(GONE.populationStability(1e-6)).isCloseTo(6.908, within(1e-3));
    }

    @Test
    void valuesAreCounted() {
        Divergence topics = Divergence.ofValues(
                List.of("refund", "refund", "hours", "hours"), List.of("hours", "login", "hours", "login"));

        assertThat(topics.totalVariation()).isEqualTo(0.5);
        assertThat(topics.jensenShannonDivergence(LogBase.TWO)).isEqualTo(0.5);
    }

    @Test
    void evenSharesHaveTheGreatestEntropy() {
        assertThat(Divergence.entropy(new long[] {5, 5, 5, 5}, LogBase.TWO)).isEqualTo(2);
        assertThat(Divergence.entropy(new long[] {5, 0}, LogBase.TWO)).isZero();
        assertThat(Divergence.entropy(new long[] {1, 1}, LogBase.E)).isEqualTo(Math.log(2));
    }

    @Test
    void rangesOfEqualValuesAreOne() {
        Bins bins = Bins.byQuantiles(new double[] {1, 1, 1, 1, 2, 3}, 4);

        assertThat(bins.edges()).containsExactly(1.0, 1.75);
        assertThat(bins.counts(new double[] {0.9, 1, 1.74, 1.75, 9})).containsExactly(1, 2, 2);
        assertThat(new Bins(List.of(0.0)).counts(new double[] {-0.0, 0.0, -1})).containsExactly(1, 2);
    }
}
