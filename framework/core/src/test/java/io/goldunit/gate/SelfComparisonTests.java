package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Json;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was accepted and is then compared with itself. */
class SelfComparisonTests {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10})
    void aRunIsNeverRedAgainstItself(int trials) throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            assertNoDrop(run(seed, trials, it -> it < 0.05 ? 0 : 1));
            assertNoDrop(run(seed, trials, it -> Math.round(1000 * it) / 1000.0));
            assertNoDrop(run(seed, trials, it -> it));
        }
    }

    private static void assertNoDrop(Run run) throws IOException {
        Comparison comparison = Gate.compare(stored(run.settled()), run, Policy.DEFAULT);

        assertThat(comparison.verdict()).isIn(Verdict.PASSED, Verdict.INCONCLUSIVE);
        assertThat(comparison.measures()).hasSize(1).allSatisfy(measure -> {
            assertThat(measure.drop()).isZero();
            assertThat(measure.p()).isEqualTo(1);
            assertThat(measure.worse()).isZero();
            assertThat(measure.better()).isZero();
        });
        assertThat(comparison.slices()).hasSize(2).noneMatch(Measure::regressed);
    }

    private static Run run(int seed, int trials, DoubleUnaryOperator score) {
        Random random = new Random(seed);
        List<CaseResult> cases = IntStream.range(0, 50)
                .mapToObj(i -> Runs.result(
                        "case-" + i,
                        List.of(i % 2 == 0 ? "even" : "odd", "all"),
                        "correct",
                        random.doubles(trials).map(score).toArray()))
                .toList();
        return Runs.of(List.of(Runs.CORRECT), cases);
    }

    /** What comes back from a file. */
    private static Run stored(Run run) throws IOException {
        List<CaseResult> cases = new ArrayList<>();
        for (CaseResult result : run.cases()) {
            cases.add(Json.read(Json.write(result), CaseResult.class));
        }
        return new Run(Json.read(Json.write(run.header()), RunHeader.class), cases);
    }
}
