package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlicesTests {

    @Test
    void everyTagThatSaysSomethingOfItsOwnIsASlice() {
        Run run = tagged(i -> List.of(i < 20 ? "low" : "high"));

        assertThat(slices(run)).containsExactly("high", "low");
    }

    @Test
    void theWholeSetIsNoSlice() {
        Run run = tagged(i -> i < 20 ? List.of("every", "low") : List.of("every"));

        assertThat(slices(run)).containsExactly("low");
    }

    @Test
    void ofTagsWithTheSameCasesTheFirstByNameIsKept() {
        Run run = tagged(i -> i < 20 ? List.of("zebra", "ant", "bee") : List.of());

        assertThat(slices(run)).containsExactly("ant");
    }

    @Test
    void aSliceThatCouldNeverBeSignificantIsLeftOut() {
        assertThat(slices(tagged(i -> i < 6 ? List.of("six") : List.of()))).isEmpty();
        assertThat(slices(tagged(i -> i < 7 ? List.of("seven") : List.of()))).containsExactly("seven");
    }

    @Test
    void aSliceIsTestedAlthoughTheWholeSetRose() {
        Run before =
                tagged(IntStream.range(0, 40).mapToDouble(i -> i < 10 ? 1 : 0).toArray());
        Run now = tagged(IntStream.range(0, 40).mapToDouble(i -> i < 10 ? 0 : 1).toArray());

        Comparison comparison = Gate.compare(before, now, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(comparison.reason()).isEqualTo("a drop is proven: [correct] in slice [first] by 1 (p 0.002)");
        assertThat(comparison.measures()).singleElement().satisfies(whole -> {
            assertThat(whole.drop()).isEqualTo(-0.5);
            assertThat(whole.regressed()).isFalse();
            assertThat(whole.alpha()).isEqualTo(0.04);
        });
        assertThat(comparison.slices()).extracting(Measure::slice).containsExactly("first", "rest");
        assertThat(comparison.slices().get(0).alpha()).isEqualTo(0.05 * 0.2);
        assertThat(comparison.slices().get(0).p()).isEqualTo(1 / 1024.0);
        assertThat(comparison.slices().get(0).adjustedP()).isEqualTo(2 / 1024.0);
    }

    /** A small slice with the same drop, among twenty: it is not proven. */
    @Test
    void howManySlicesThereAreCounts() {
        double[] values =
                IntStream.range(0, 200).mapToDouble(i -> i < 8 ? 0 : 1).toArray();
        Run before = twentyTags(Runs.repeat(1, 200));

        Comparison comparison = Gate.compare(before, twentyTags(values), new Policy(0.05, 0.2, 0.05, 0.2, 0.05));

        Measure first = comparison.slices().get(0);
        assertThat(first.p()).isEqualTo(1 / 256.0);
        assertThat(first.adjustedP()).isEqualTo(20 / 256.0);
        assertThat(first.regressed()).isFalse();
    }

    private interface Tags {
        List<String> of(int index);
    }

    private static Run tagged(Tags tags) {
        return run(Runs.repeat(1, 40), tags);
    }

    private static Run tagged(double[] values) {
        return run(values, i -> List.of(i < 10 ? "first" : "rest"));
    }

    private static Run twentyTags(double[] values) {
        return run(values, i -> List.of("tag-" + (char) ('a' + i / 10)));
    }

    private static Run run(double[] values, Tags tags) {
        List<CaseResult> cases = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            cases.add(Runs.result("case-" + i, tags.of(i), "correct", values[i]));
        }
        return Runs.of(List.of(Runs.CORRECT), cases);
    }

    private static Set<String> slices(Run run) {
        return new LinkedHashSet<>(Gate.compare(run, run, Policy.DEFAULT).slices().stream()
                .map(Measure::slice)
                .toList());
    }
}
