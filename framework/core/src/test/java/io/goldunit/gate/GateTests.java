package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The verdicts on what can be compared. */
class GateTests {

    @Test
    void aPartialRunIsNotJudged() {
        Run partial = new Run(Runs.header("faq", List.of(Runs.CORRECT), true), List.of());

        assertThatThrownBy(() -> Gate.compare(null, partial, Policy.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the run of [faq] is partial: only a run of the whole set can be judged");
    }

    @Test
    void withoutABaselineTheRunIsNew() {
        Comparison comparison = Gate.compare(null, Runs.singles(1, 0), Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.NEW);
        assertThat(comparison.reason()).isEqualTo("there is no baseline yet");
        assertThat(comparison.schema()).isEqualTo("1.0");
        assertThat(comparison.set()).isEqualTo("faq");
        assertThat(comparison.measures()).isEmpty();
    }

    @Test
    void aLargeQuietSetIsPassed() {
        Run run = Runs.singles(Runs.repeat(1, 63));

        Comparison comparison = Gate.compare(run, run, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(comparison.reason()).isEqualTo("a drop larger than 0.05 is ruled out for every scorer");
        assertThat(comparison.pairing().paired()).hasSize(63);
    }

    @Test
    void aSmallSetIsInconclusive() {
        Run run = Runs.singles(Runs.repeat(1, 20));

        Comparison comparison = Gate.compare(run, run, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.reason())
                .isEqualTo("no drop is proven, but one of up to 0.149 in [correct] is not ruled out by 20 cases"
                        + " (tolerance 0.05)");
    }

    @Test
    void aProvenDropIsRegressed() {
        Run before = Runs.singles(Runs.repeat(1, 100));
        Run now = Runs.singles(Runs.concat(Runs.repeat(0, 12), Runs.repeat(1, 88)));

        Comparison comparison = Gate.compare(before, now, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(comparison.reason()).isEqualTo("a drop is proven: [correct] by 0.12 (p 0.0002)");
        assertThat(comparison.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.scorer()).isEqualTo("correct");
            assertThat(measure.slice()).isEmpty();
            assertThat(measure.paired()).isEqualTo(100);
            assertThat(measure.before()).isEqualTo(1);
            assertThat(measure.now()).isEqualTo(0.88);
            assertThat(measure.drop()).isCloseTo(0.12, within(1e-12));
            assertThat(measure.worse()).isEqualTo(12);
            assertThat(measure.better()).isZero();
            assertThat(measure.test()).isEqualTo("exact McNemar");
            assertThat(measure.p()).isEqualTo(1 / 4096.0);
            assertThat(measure.adjustedP()).isEqualTo(1 / 4096.0);
            assertThat(measure.alpha()).isEqualTo(0.04);
            assertThat(measure.upper()).isBetween(0.18, 0.2);
            assertThat(measure.regressed()).isTrue();
            assertThat(measure.ruledOut()).isFalse();
        });
    }

    @Test
    void anImprovementIsNeverRed() {
        Run before = Runs.singles(Runs.repeat(0, 80));

        Comparison comparison = Gate.compare(before, Runs.singles(Runs.repeat(1, 80)), Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(comparison.measures().get(0).p()).isEqualTo(1);
        assertThat(comparison.changes().get(0).drop()).isEqualTo(-1);
    }

    @Test
    void aLowerScoreOfWhichLessIsBetterIsNoDrop() {
        Comparison better = Gate.compare(toxicity(0.6), toxicity(0.1), Policy.DEFAULT);
        Comparison worse = Gate.compare(toxicity(0.1), toxicity(0.45), Policy.DEFAULT);

        assertThat(better.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(better.measures().get(0).drop()).isCloseTo(-0.5, within(1e-12));
        assertThat(worse.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(worse.measures().get(0).drop()).isCloseTo(0.35, within(1e-12));
        assertThat(worse.measures().get(0).before()).isCloseTo(0.1, within(1e-12));
        assertThat(worse.measures().get(0).now()).isCloseTo(0.45, within(1e-12));
        assertThat(worse.measures().get(0).test()).isEqualTo("sign-flip permutation");
    }

    @Test
    void otherNumbersOfTrialsAreDealtAnew() {
        Run before = Runs.trials(new double[] {1, 1, 1}, new double[] {1, 1, 1});

        Comparison comparison = Gate.compare(before, Runs.singles(1, 0), Policy.DEFAULT);

        assertThat(comparison.measures().get(0).test()).isEqualTo("trial permutation");
        assertThat(comparison.measures().get(0).p()).isEqualTo(0.5);
    }

    @Test
    void theLargestDropOfACaseComesFirst() {
        Run before = Runs.with(Runs.singles(1, 1, 0.5, 0), Runs.lowerIsBetter("toxic"), 0, 0.5, 0, 0.25);
        Run now = Runs.with(Runs.singles(1, 0, 0.25, 1), Runs.lowerIsBetter("toxic"), 0.25, 0.5, 0, 0);

        List<CaseChange> changes = Gate.compare(before, now, Policy.DEFAULT).changes();

        assertThat(changes)
                .containsExactly(
                        new CaseChange("case-1", "correct", 1, 0, 1),
                        new CaseChange("case-0", "toxic", 0, 0.25, 0.25),
                        new CaseChange("case-2", "correct", 0.5, 0.25, 0.25),
                        new CaseChange("case-0", "correct", 1, 1, 0),
                        new CaseChange("case-1", "toxic", 0.5, 0.5, 0),
                        new CaseChange("case-2", "toxic", 0, 0, 0),
                        new CaseChange("case-3", "toxic", 0.25, 0, -0.25),
                        new CaseChange("case-3", "correct", 0, 1, -1));
    }

    @Test
    void anotherScorerMovesNoRawP() {
        double[] before = new Random(1).doubles(60).toArray();
        double[] now = new Random(2).doubles(60).toArray();
        ScorerSpec other = ScorerSpec.of("another", ScorerSpec.Kind.SIMILARITY, "own/another");

        Measure alone = Gate.compare(Runs.singles(before), Runs.singles(now), Policy.DEFAULT)
                .measures()
                .get(0);
        List<Measure> both = Gate.compare(
                        Runs.with(Runs.singles(before), other, 0.5, 0.6),
                        Runs.with(Runs.singles(now), other, 0.5, 0.4),
                        Policy.DEFAULT)
                .measures();

        assertThat(both).extracting(Measure::scorer).containsExactly("correct", "another");
        assertThat(both.get(0).p()).isEqualTo(alone.p());
        assertThat(both.get(0).upper()).isEqualTo(alone.upper());
        assertThat(alone.p()).isBetween(0.01, 0.99);
    }

    @Test
    void theOrderOfTheCasesMovesNoMeasure() {
        double[] before = new Random(3).doubles(60).toArray();
        double[] now = new Random(4).doubles(60).toArray();
        Run run = Runs.singles(now);
        List<CaseResult> shuffled = new ArrayList<>(run.cases());
        Collections.shuffle(shuffled, new Random(5));

        Comparison inOrder = Gate.compare(Runs.singles(before), run, Policy.DEFAULT);
        Comparison outOfOrder = Gate.compare(Runs.singles(before), new Run(run.header(), shuffled), Policy.DEFAULT);

        assertThat(outOfOrder.measures()).isEqualTo(inOrder.measures());
        assertThat(outOfOrder.changes()).isEqualTo(inOrder.changes());
    }

    @Test
    void ofManyProvenDropsAHeadlineNamesThree() {
        Run before = Runs.singles(Runs.repeat(1, 40));
        Run now = Runs.singles(Runs.repeat(0, 40));
        for (String name : List.of("a", "b", "c", "d")) {
            ScorerSpec other = ScorerSpec.of(name, ScorerSpec.Kind.RULE, name + "@1");
            before = Runs.with(before, other, 1);
            now = Runs.with(now, other, 0);
        }
        now = Runs.with(now, ScorerSpec.of("fresh", ScorerSpec.Kind.RULE, "fresh@1"), 1);
        String first = "a drop is proven: [correct] by 1 (p below 0.0001), [a] by 1 (p below 0.0001),"
                + " [b] by 1 (p below 0.0001)";

        Comparison comparison = Gate.compare(before, now, Policy.DEFAULT);
        assertThat(comparison.reason())
                .isEqualTo(
                        first + ", [c] by 1 (p below 0.0001), [d] by 1 (p below 0.0001); not compared: [fresh] (new)");
        assertThat(comparison.headline()).isEqualTo(first + " and 2 more; not compared: [fresh] (new)");
    }

    @Test
    void severalProvenDropsAreAllNamed() {
        ScorerSpec other = ScorerSpec.of("rougeL", ScorerSpec.Kind.SIMILARITY, "rougeL@1");
        Run before = Runs.with(Runs.singles(Runs.repeat(1, 40)), other, 0.9);
        Run now = Runs.with(Runs.singles(Runs.concat(Runs.repeat(0, 8), Runs.repeat(1, 32))), other, 0.6);

        assertThat(Gate.compare(before, now, Policy.DEFAULT).reason())
                .isEqualTo("a drop is proven: [correct] by 0.2 (p 0.0039), [rougeL] by 0.3 (p below 0.0001)");
    }

    private static Run toxicity(double value) {
        double[][] cases = new double[50][];
        Arrays.fill(cases, new double[] {value});
        return Runs.of(List.of(Runs.lowerIsBetter("toxic")), Runs.cases("toxic", cases));
    }
}
