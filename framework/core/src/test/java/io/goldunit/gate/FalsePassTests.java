package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.gate.Simulation.Sides;
import io.goldunit.run.Run;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a drop as large as the tolerance, 0.05, is called PASSED. Promised: in fewer than 5 % of runs. */
@Tag("simulation")
class FalsePassTests {

    /** Of single answers, so many get better by chance, and 5 points more get worse. */
    @ParameterizedTest
    @CsvSource({
        "20, 0", "20, 0.02", "20, 0.2", "60, 0", "60, 0.02", "60, 0.2",
        "200, 0", "200, 0.02", "200, 0.2", "500, 0", "500, 0.02", "500, 0.2"
    })
    void aDropOfAPassRateIsSeldomPassed(int cases, double better) {
        Simulation passed = Simulation.of(pairs(cases), Verdict.PASSED, random -> {
            double[] outcome = random.doubles(cases).toArray();
            return sides(
                    cases,
                    i -> outcome[i] < better ? 0 : 1,
                    i -> outcome[i] < better || outcome[i] > 2 * better + 0.05 ? 1 : 0);
        });

        assertThat(passed).matches(it -> it.isNotAbove(0.045), "not above 4.5 %");
    }

    /** One case of twenty loses everything, the others nothing. */
    @ParameterizedTest
    @CsvSource({"20", "60", "200", "500"})
    void aSparseDropOfAGradedScoreIsSeldomPassed(int cases) {
        Simulation passed = Simulation.of(pairs(cases), Verdict.PASSED, random -> {
            boolean[] lost = lost(cases, random);
            return sides(cases, i -> lost[i] ? 1 : 0.8, i -> lost[i] ? 0 : 0.8);
        });

        assertThat(passed).matches(it -> it.isBelow(0.05), "below 5 %");
    }

    @ParameterizedTest
    @CsvSource({"20", "60", "200", "500"})
    void anEvenDropOfANoisyGradedScoreIsSeldomPassed(int cases) {
        Simulation passed = Simulation.of(pairs(cases) / 4, Verdict.PASSED, random -> {
            double[] noise = IntStream.range(0, cases)
                    .mapToDouble(i -> 0.15 * random.nextGaussian())
                    .toArray();
            return sides(cases, i -> 0.6, i -> Math.max(0, Math.min(1, 0.55 + noise[i])));
        });

        assertThat(passed).matches(it -> it.isBelow(0.05), "below 5 %");
    }

    /** Three answers a side: a pass rate of 95 % becomes one of 90 %. */
    @ParameterizedTest
    @CsvSource({"20", "60", "200", "500"})
    void aDropOfAPassRateOverSeveralTrialsIsSeldomPassed(int cases) {
        Simulation passed = Simulation.of(
                pairs(cases) / 4,
                Verdict.PASSED,
                random -> new Sides(passing(cases, 3, 0.95, random), passing(cases, 3, 0.9, random)));

        assertThat(passed).matches(it -> it.isBelow(0.05), "below 5 %");
    }

    /** A baseline of twice the run's answers, as it has by default: a pass rate of 95 % becomes one of 90 %. */
    @ParameterizedTest
    @CsvSource({"60, 2, 1", "200, 2, 1"})
    void aDropAgainstABaselineOfMoreTrialsIsSeldomPassed(int cases, int before, int now) {
        Simulation passed = Simulation.of(
                pairs(cases) / 10,
                Verdict.PASSED,
                random -> new Sides(passing(cases, before, 0.95, random), passing(cases, now, 0.9, random)));

        assertThat(passed).matches(it -> it.isNotAbove(0.045), "not above 4.5 %");
    }

    /** The same where each answer is settled: one case of twenty is lost for good. */
    @ParameterizedTest
    @CsvSource({"20", "60", "200"})
    void aSettledDropAgainstABaselineOfTwoTrialsIsSeldomPassed(int cases) {
        double[] twice = Runs.repeat(1, 2);
        Simulation passed = Simulation.of(pairs(cases) / 4, Verdict.PASSED, random -> {
            boolean[] lost = lost(cases, random);
            return new Sides(
                    Runs.trials(IntStream.range(0, cases).mapToObj(i -> twice).toArray(double[][]::new)),
                    Runs.singles(IntStream.range(0, cases)
                            .mapToDouble(i -> lost[i] ? 0 : 1)
                            .toArray()));
        });

        assertThat(passed).matches(it -> it.isNotAbove(0.045), "not above 4.5 %");
    }

    /** Noise of a standard deviation of 0.15, and 0.05 less. */
    @ParameterizedTest
    @CsvSource("60, 2, 1")
    void aGradedDropAgainstABaselineOfMoreTrialsIsSeldomPassed(int cases, int before, int now) {
        Simulation passed = Simulation.of(
                pairs(cases) / 10,
                Verdict.PASSED,
                random -> new Sides(noisy(cases, before, 0.6, random), noisy(cases, now, 0.55, random)));

        assertThat(passed).matches(it -> it.isBelow(0.05), "below 5 %");
    }

    private static Run noisy(int cases, int trials, double mean, Random random) {
        return Runs.trials(IntStream.range(0, cases)
                .mapToObj(i -> IntStream.range(0, trials)
                        .mapToDouble(it -> Math.max(0, Math.min(1, mean + 0.15 * random.nextGaussian())))
                        .toArray())
                .toArray(double[][]::new));
    }

    private static int pairs(int cases) {
        return Math.min(2_000, 200_000 / cases);
    }

    private static Run passing(int cases, int trials, double rate, Random random) {
        return Runs.trials(IntStream.range(0, cases)
                .mapToObj(
                        i -> random.doubles(trials).map(it -> it < rate ? 1 : 0).toArray())
                .toArray(double[][]::new));
    }

    private static boolean[] lost(int cases, Random random) {
        boolean[] lost = new boolean[cases];
        for (int i = 0; i < cases; i++) {
            lost[i] = random.nextDouble() < 0.05;
        }
        return lost;
    }

    private static Sides sides(int cases, IntToDoubleFunction before, IntToDoubleFunction now) {
        return new Sides(
                Runs.singles(IntStream.range(0, cases).mapToDouble(before).toArray()),
                Runs.singles(IntStream.range(0, cases).mapToDouble(now).toArray()));
    }
}
