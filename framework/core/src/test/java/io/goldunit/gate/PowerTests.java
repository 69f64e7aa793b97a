package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.gate.Simulation.Sides;
import io.goldunit.run.Run;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a real drop is found. */
@Tag("simulation")
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

        double power = exactPower(122, 0.2, 0.1);

        assertThat(red).matches(it -> it.isAround(power), "around " + power);
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
    @CsvSource({
        "1, 62, 0, 0", "1, 63, 0, 1", "1, 160, 0.05, 0.45", "1, 300, 0.05, 0.8",
        "2, 62, 0, 0", "2, 63, 0, 1", "2, 160, 0.05, 0.5", "2, 300, 0.05, 0.75",
    })
    void anUnchangedCandidateIsPassedWhenTheSetIsLargeEnough(int before, int cases, double flip, double least) {
        Simulation passed = Simulation.of(
                before == 1 ? 500 : 200,
                Verdict.PASSED,
                random -> new Sides(passing(cases, before, 1 - flip, random), passing(cases, 1, 1 - flip, random)));

        assertThat(passed.rate()).isGreaterThanOrEqualTo(least);
        assertThat(passed.count() > 0).isEqualTo(cases > 62);
    }

    /** Against two answers a case in the baseline, as it has by default, no fewer cases do than against one. */
    @ParameterizedTest
    @CsvSource({"4, INCONCLUSIVE", "5, REGRESSED"})
    void fiveCasesThatBreakForGoodAreFound(int broken, Verdict verdict) {
        Run before = Runs.trials(
                IntStream.range(0, 30).mapToObj(i -> Runs.repeat(1, 2)).toArray(double[][]::new));
        Run now = Runs.singles(
                IntStream.range(0, 30).mapToDouble(i -> i < broken ? 0 : 1).toArray());

        assertThat(Gate.compare(before, now, Policy.DEFAULT).verdict()).isEqualTo(verdict);
    }

    /** A pass rate of 90 % becomes one of 80 %, 100 cases. */
    @ParameterizedTest
    @CsvSource({"1, 1, 0.3, 0.55", "2, 1, 0.6, 0.8", "3, 3, 0.9, 1"})
    void moreTrialsInTheBaselineFindMore(int before, int now, double least, double most) {
        Simulation red = Simulation.of(
                100,
                Verdict.REGRESSED,
                random -> new Sides(passing(100, before, 0.9, random), passing(100, now, 0.8, random)));

        assertThat(red.rate()).isBetween(least, most);
    }

    private static Run passing(int cases, int trials, double rate, Random random) {
        return Runs.trials(IntStream.range(0, cases)
                .mapToObj(
                        i -> random.doubles(trials).map(it -> it < rate ? 1 : 0).toArray())
                .toArray(double[][]::new));
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
