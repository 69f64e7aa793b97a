package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.io.IOException;
import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TangoBoundTests {

    private static final double ALPHA = Policy.DEFAULT.suiteAlpha();

    /** Maximizes the likelihood of the three outcomes by looking everywhere, without the formula. */
    @ParameterizedTest
    @CsvSource({
        "9, 4, 50, 0.05",
        "0, 6, 40, 0.1",
        "3, 3, 20, -0.1",
        "12, 1, 122, 0.2",
        "1, 15, 30, -0.4",
        "40, 30, 200, 0.01"
    })
    void theNuisanceIsTheLikeliestOne(int worse, int better, int cases, double drop) {
        double best = Math.max(0, -drop);
        for (double it = best; it <= (1 - drop) / 2; it += 1e-6) {
            best = logLikelihood(worse, better, cases, drop, it) > logLikelihood(worse, better, cases, drop, best)
                    ? it
                    : best;
        }

        assertThat(TangoBound.likeliestBetter(worse, better, cases, drop)).isCloseTo(best, within(2e-6));
    }

    @ParameterizedTest
    @CsvSource({"9, 4, 50", "2, 6, 40", "3, 3, 20", "12, 1, 122", "1, 15, 30", "40, 30, 200"})
    void theBoundSolvesTheScoreEquation(int worse, int better, int cases) {
        double bound = TangoBound.upper(worse, better, cases, ALPHA);
        double getsBetter = TangoBound.likeliestBetter(worse, better, cases, bound);
        double getsWorse = getsBetter + bound;
        double variance = cases * (getsWorse + getsBetter - bound * bound);
        double correction = (double) (worse + better) / cases;
        double z = (worse - better - cases * bound + correction) / Math.sqrt(variance);

        assertThat(NormalDistribution.of(0, 1).cumulativeProbability(z)).isCloseTo(ALPHA, within(1e-8));
    }

    /** Without a rise what got worse is a plain share. The reference is two-sided, at 2.5 % a side. */
    @ParameterizedTest
    @MethodSource
    void withoutARiseItIsTheReferencesClopperPearsonBound(ReferenceCase vector) {
        int worse = vector.input("successes").asInt();
        int cases = vector.input("trials").asInt();

        assertThat(TangoBound.upper(worse, 0, cases, 0.025))
                .isCloseTo(vector.expected().get("high").asDouble(), within(1e-9));
    }

    static List<ReferenceCase> withoutARiseItIsTheReferencesClopperPearsonBound() throws IOException {
        List<ReferenceCase> vectors =
                ReferenceCase.allWith("method", "clopper_pearson", ReferenceData.ownVectors("stat_intervals.json"))
                        .stream()
                        .filter(vector -> vector.options().get("confidence").asDouble() == 0.95)
                        .toList();
        assertThat(vectors).hasSize(60);
        return vectors;
    }

    @Test
    void noChangeInTwentyCasesDoesNotRuleOutFivePoints() {
        assertThat(TangoBound.upper(0, 0, 20, ALPHA)).isCloseTo(1 - Math.pow(ALPHA, 1 / 20.0), within(1e-9));
        assertThat(TangoBound.upper(0, 0, 62, ALPHA)).isGreaterThan(0.05);
        assertThat(TangoBound.upper(0, 0, 63, ALPHA)).isLessThan(0.05);
    }

    @Test
    void allWorseRulesOutNothing() {
        assertThat(TangoBound.upper(7, 0, 7, ALPHA)).isEqualTo(1);
    }

    @Test
    void allBetterLeavesRoomForARise() {
        assertThat(TangoBound.upper(0, 7, 7, ALPHA)).isBetween(-1.0, 0.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 61, 150})
    void moreWorseOrFewerBetterNeverLowersTheBound(int cases) {
        for (int better = 0; better <= cases; better++) {
            for (int worse = 0; worse + better < cases; worse++) {
                double bound = TangoBound.upper(worse, better, cases, ALPHA);
                assertThat(TangoBound.upper(worse + 1, better, cases, ALPHA)).isGreaterThanOrEqualTo(bound);
                assertThat(TangoBound.upper(worse, better + 1, cases, ALPHA)).isLessThanOrEqualTo(bound);
            }
        }
    }

    /** Summed over every outcome, for the least favourable share of changing cases. */
    @ParameterizedTest
    @CsvSource({
        "20, 0.05",
        "43, 0.05",
        "59, 0.05",
        "60, 0.05",
        "62, 0.05",
        "63, 0.05",
        "114, 0.05",
        "200, 0.05",
        "500, 0.05",
        "129, 0.01",
        "66, 0.02",
        "28, 0.1",
        "38, 0.2",
        "13, 0.2",
        "24, 0.3"
    })
    void aDropIsRuledOutInFewerThanFivePercentOfRuns(int cases, double drop) {
        int[] mostWorse = mostWorse(cases, drop);
        double largest = 0;
        for (int step = 0; step <= 200; step++) {
            largest = Math.max(largest, rate(mostWorse, cases, drop, (1 - drop) / 2 * step * step / 40_000));
        }

        assertThat(largest).isBetween(0.0, 0.045);
    }

    /** By number of better cases, with how many worse ones the drop is still ruled out. */
    private static int[] mostWorse(int cases, double drop) {
        int[] most = new int[cases + 1];
        for (int better = 0; better <= cases; better++) {
            int worse = -1;
            while (worse + 1 + better <= cases && TangoBound.upper(worse + 1, better, cases, ALPHA) <= drop) {
                worse++;
            }
            most[better] = worse;
        }
        return most;
    }

    private static double rate(int[] mostWorse, int cases, double drop, double getsBetter) {
        BinomialDistribution risen = BinomialDistribution.of(cases, getsBetter);
        double getsWorse = Math.min(1, (getsBetter + drop) / (1 - getsBetter));
        double rate = 0;
        for (int better = 0; better <= cases; better++) {
            double probability = risen.probability(better);
            if (probability > 1e-12 && mostWorse[better] >= 0) {
                rate += probability
                        * BinomialDistribution.of(cases - better, getsWorse).cumulativeProbability(mostWorse[better]);
            }
        }
        return rate;
    }

    private static double logLikelihood(int worse, int better, int cases, double drop, double getsBetter) {
        return times(worse, getsBetter + drop)
                + times(better, getsBetter)
                + times(cases - worse - better, 1 - 2 * getsBetter - drop);
    }

    private static double times(int count, double probability) {
        return count == 0 ? 0 : count * Math.log(probability);
    }
}
