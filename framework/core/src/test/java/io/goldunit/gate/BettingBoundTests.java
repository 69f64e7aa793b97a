package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BettingBoundTests {

    private static final double ALPHA = Policy.DEFAULT.suiteAlpha();

    @Test
    void theWealthIsTheMeanOfTheProducts() {
        double[] drops = {-0.5, -0.2, 0.1, 0.4};
        double expected = 0.5 * product(drops, 0.3, 1);
        for (int tenth = 1; tenth <= 10; tenth++) {
            expected += 0.05 * product(drops, 0.3, tenth / 10.0);
        }

        assertThat(BettingBound.wealth(drops, 0.3)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void theBoundIsWhereTheStakeHasGrownEnough() {
        double[] drops = new Random(1).doubles(80, -0.4, 0.5).sorted().toArray();

        assertThat(BettingBound.wealth(drops, BettingBound.upper(drops, ALPHA))).isCloseTo(1 / ALPHA, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"20, false", "70, false", "71, true"})
    void withoutAnyDifferenceFivePointsTakeSeventyOneCases(int cases, boolean ruledOut) {
        assertThat(BettingBound.upper(new double[cases], ALPHA) <= 0.05).isEqualTo(ruledOut);
    }

    @Test
    void allWorseRulesOutNothing() {
        assertThat(BettingBound.upper(new double[] {1, 1, 1}, ALPHA)).isEqualTo(1);
    }

    @Test
    void theOrderOfTheDropsMovesNothing() {
        double[] drops = new Random(2).doubles(60, -1, 1).toArray();
        double[] reversed =
                IntStream.range(0, 60).mapToDouble(i -> drops[59 - i]).toArray();

        assertThat(BettingBound.upper(reversed, ALPHA)).isEqualTo(BettingBound.upper(drops, ALPHA));
    }

    @Test
    void fiftyThousandNoisyCasesStayInRange() {
        double[] drops = IntStream.range(0, 50_000)
                .mapToDouble(i -> i % 10 == 0 ? 1 : i % 10 == 1 ? -1 : 0)
                .toArray();

        assertThat(BettingBound.upper(drops, ALPHA)).isBetween(0.003, 0.02);
    }

    /** The share of cases that drop by 1 is the mean drop, so that the number of them is binomial: summed exactly. */
    @ParameterizedTest
    @ValueSource(ints = {20, 60, 71, 95, 130, 200, 500})
    void rareTotalDropsAreRuledOutInFewerThanFivePercentOfRuns(int cases) {
        double rate = 0;
        for (int worse = 0; worse <= cases / 10; worse++) {
            double[] drops = new double[cases];
            Arrays.fill(drops, 0, worse, 1);
            if (BettingBound.upper(drops, ALPHA) <= 0.05) {
                rate += BinomialDistribution.of(cases, 0.05).probability(worse);
            }
        }

        assertThat(rate).isLessThanOrEqualTo(ALPHA);
    }

    private static double product(double[] drops, double supposed, double bet) {
        return Arrays.stream(drops)
                .map(drop -> 1 + bet * (supposed - drop) / (1 - supposed))
                .reduce(1, (a, b) -> a * b);
    }
}
