package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.score.ScorerSpec.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PermutationTestTests {

    @Test
    void equalTrialsAndFewDifferencesAreCounted() {
        Sample sample = sample(scores("a", "1 1", "0 1"), scores("b", "1 0", "0 0"), scores("c", "1 1", "1 1"));

        assertThat(PermutationTest.p(sample)).isEqualTo(0.25);
    }

    /** The run's only answer is the worst of four, or the baseline's only one the best. */
    @ParameterizedTest
    @CsvSource({"1 1 1, 0, 0.25", "1, 0 0 0, 0.25", "1 1 0, 0, 0.5", "1 1 1 1, 0 0, 0.066667", "1 1 1, 1, 1"})
    void unequalTrialsAreDealtAnew(String before, String now, double p) {
        assertThat(PermutationTest.p(sample(scores("a", before, now)))).isCloseTo(p, within(0.1 * p));
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void dealingFollowsTheDirection(Direction direction) {
        boolean higher = direction == Direction.HIGHER_IS_BETTER;
        CaseScores worse =
                CaseScores.of("a", numbers(higher ? "1 1 1" : "0 0 0"), numbers(higher ? "0" : "1"), direction);
        CaseScores better =
                CaseScores.of("a", numbers(higher ? "0" : "1"), numbers(higher ? "1 1 1" : "0 0 0"), direction);

        assertThat(PermutationTest.p(sample(worse))).isCloseTo(0.25, within(0.025));
        assertThat(PermutationTest.p(sample(better))).isEqualTo(1);
    }

    @Test
    void swappedAndDealtCasesAreAddedUp() {
        // Only the observed deal reaches a drop of 2: one of 2 for a, one of 4 for b.
        Sample sample = sample(scores("a", "1 1", "0 0"), scores("b", "1 1 1", "0"));

        assertThat(PermutationTest.p(sample)).isCloseTo(1 / 8.0, within(0.0125));
    }

    @Test
    void neitherTheOrderOfTheCasesNorOfTheTrialsMovesTheP() {
        Random random = new Random(1);
        List<CaseScores> cases = new ArrayList<>();
        List<CaseScores> shuffled = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            List<Double> before = random.doubles(3 + i % 2).boxed().toList();
            List<Double> now = random.doubles(3).boxed().toList();
            cases.add(CaseScores.of("case-" + i, before, now, Direction.HIGHER_IS_BETTER));
            shuffled.add(CaseScores.of("case-" + i, reversed(before), reversed(now), Direction.HIGHER_IS_BETTER));
        }
        Collections.shuffle(shuffled, random);

        double p = PermutationTest.p(sample(cases.toArray(CaseScores[]::new)));

        assertThat(p).isBetween(0.01, 0.99);
        assertThat(PermutationTest.p(sample(shuffled.toArray(CaseScores[]::new))))
                .isEqualTo(p);
    }

    @Test
    void everyScorerAndSliceDrawsFromAStreamOfItsOwn() {
        CaseScores[] cases = IntStream.range(0, 60)
                .mapToObj(i -> CaseScores.of(
                        "case-" + i, List.of((i % 7) / 7.0), List.of((i % 5) / 5.0), Direction.HIGHER_IS_BETTER))
                .toArray(CaseScores[]::new);
        Sample one = sample(cases);
        Sample other = new Sample("set", "other", "", one.cases());

        assertThat(PermutationTest.p(other)).isNotEqualTo(PermutationTest.p(one));
        assertThat(PermutationTest.p(other)).isCloseTo(PermutationTest.p(one), within(0.05));
        assertThat(PermutationTest.p(one.slice("tag", one.cases()))).isNotEqualTo(PermutationTest.p(one));
    }

    @Test
    void aDrawnPIsNeverZero() {
        CaseScores[] cases = IntStream.range(0, 200)
                .mapToObj(i -> CaseScores.of("case-" + i, List.of(0.9), List.of(0.1), Direction.HIGHER_IS_BETTER))
                .toArray(CaseScores[]::new);

        assertThat(PermutationTest.p(sample(cases))).isEqualTo(1 / 200_001.0);
    }

    private static Sample sample(CaseScores... cases) {
        return new Sample("set", "scorer", "", List.of(cases));
    }

    private static CaseScores scores(String id, String before, String now) {
        return CaseScores.of(id, numbers(before), numbers(now), Direction.HIGHER_IS_BETTER);
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }

    private static List<Double> reversed(List<Double> values) {
        List<Double> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }
}
