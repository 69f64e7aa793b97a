package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.gate.Simulation.Sides;
import io.goldunit.run.Run;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a real drop is found. */
class PowerTests {

    private static final double ALPHA = Policy.DEFAULT.suiteAlpha();

    /** Summed over every outcome: single answers, so many of which changed, and a drop of the pass rate. */
    @ParameterizedTest
    @CsvSource({"122, 0.2, 0.1, 0.731", "369, 0.15, 0.05, 0.735"})
    void theChanceToFindADropOfAPassRate(int cases, double changed, double drop, double power) {
        assertThat(exactPower(cases, changed, drop)).isCloseTo(power, within(0.001));
    }

    @Test
    void theGateFindsWhatTheTestFinds() {
        Simulation red = Simulation.of(4_000, Verdict.REGRESSED, random -> dropping(122, 0.2, 0.1, random));

        assertThat(red.rate()).isCloseTo(exactPower(122, 0.2, 0.1), within(0.025));
    }

    /** Half a standard deviation of the differences, 50 graded cases. */
    @Test
    void theGateFindsADropOfAGradedScore() {
        Simulation red = Simulation.of(1_000, Verdict.REGRESSED, random -> {
            double[] truth = random.doubles(50, 0.5, 0.7).toArray();
            return new Sides(Runs.singles(truth), Runs.singles(shifted(truth, random)));
        });

        assertThat(red.rate()).isGreaterThan(0.93);
    }

    /** How often an unchanged candidate is called PASSED: never below 63 cases, and it takes more when answers flip. */
    @ParameterizedTest
    @CsvSource({"62, 0, 0", "63, 0, 1", "160, 0.05, 0.5", "300, 0.05, 0.8"})
    void anUnchangedCandidateIsPassedWhenTheSetIsLargeEnough(int cases, double flip, double least) {
        Simulation passed = Simulation.of(
                500, Verdict.PASSED, random -> new Sides(flipping(cases, flip, random), flipping(cases, flip, random)));

        assertThat(passed.rate()).isGreaterThanOrEqualTo(least);
    }

    private static double[] shifted(double[] truth, Random random) {
        return IntStream.range(0, truth.length)
                .mapToDouble(i -> Math.max(0, Math.min(1, truth[i] - 0.05 + 0.1 * random.nextGaussian())))
                .toArray();
    }

    private static Sides dropping(int cases, double changed, double drop, Random random) {
        double worse = (changed + drop) / 2;
        double[] outcome = random.doubles(cases).toArray();
        double[] before = new double[cases];
        double[] now = new double[cases];
        for (int i = 0; i < cases; i++) {
            before[i] = outcome[i] < changed && outcome[i] >= worse ? 0 : 1;
            now[i] = outcome[i] < worse ? 0 : 1;
        }
        return new Sides(Runs.singles(before), Runs.singles(now));
    }

    private static Run flipping(int cases, double flip, Random random) {
        return Runs.singles(random.doubles(cases).map(it -> it < flip ? 0 : 1).toArray());
    }

    private static double exactPower(int cases, double changed, double drop) {
        double worse = (changed + drop) / 2 / changed;
        double power = 0;
        for (int count = 1; count <= cases; count++) {
            int enough = 0;
            while (enough <= count && McNemar.p(enough, count - enough) > ALPHA) {
                enough++;
            }
            double found =
                    enough > count ? 0 : BinomialDistribution.of(count, worse).survivalProbability(enough - 1);
            power += BinomialDistribution.of(cases, changed).probability(count) * found;
        }
        return power;
    }
}
