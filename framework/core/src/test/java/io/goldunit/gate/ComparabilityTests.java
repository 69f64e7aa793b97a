package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What keeps a run from being compared, and what does not. */
class ComparabilityTests {

    private static final Run TWENTY = Runs.singles(Runs.repeat(1, 20));
    private static final ScorerSpec TONE = ScorerSpec.of("tone", ScorerSpec.Kind.JUDGE, "judge/tone@1 m-1");

    @Test
    void anotherSet() {
        Run other = new Run(Runs.header("support", List.of(Runs.CORRECT), false), TWENTY.cases());

        assertNotComparable(other, TWENTY, "the baseline is of the set [support], the run of [faq]");
    }

    @Test
    void aMissingScorer() {
        assertNotComparable(Runs.with(TWENTY, TONE, 0.5), TWENTY, "the baseline's scorer [tone] is missing in the run");
    }

    @Test
    void aChangedScorer() {
        ScorerSpec changed = ScorerSpec.of("tone", ScorerSpec.Kind.JUDGE, "judge/tone@1 m-2");

        assertNotComparable(
                Runs.with(TWENTY, TONE, 0.5),
                Runs.with(TWENTY, changed, 0.5),
                "the scorer [tone] was judge/tone@1 m-1 and is now judge/tone@1 m-2");
    }

    @Test
    void aScorerThatWasTurnedRound() {
        ScorerSpec turned =
                new ScorerSpec("tone", ScorerSpec.Kind.JUDGE, Direction.LOWER_IS_BETTER, "judge/tone@1 m-1");

        assertNotComparable(
                Runs.with(TWENTY, TONE, 0.5),
                Runs.with(TWENTY, turned, 0.5),
                "the scorer [tone] was higher is better and is now lower is better");
    }

    @Test
    void everyScorerThatChangedIsNamed() {
        Run baseline = Runs.with(Runs.with(TWENTY, TONE, 0.5), Runs.lowerIsBetter("toxic"), 0.1);

        assertNotComparable(
                baseline,
                TWENTY,
                "the baseline's scorer [tone] is missing in the run; the baseline's scorer [toxic] is missing in the run");
    }

    @Test
    void removedCases() {
        assertNotComparable(TWENTY, first(19), "1 case of the baseline missing in the run: case-19");
        assertNotComparable(
                TWENTY,
                first(13),
                "7 cases of the baseline missing in the run: case-13, case-14, case-15, case-16, case-17 and 2 more");
    }

    @Test
    void moreThanAFifthOfTheCasesEditedOrNew() {
        Comparison comparison = assertNotComparable(
                edited(first(18), 3),
                TWENTY,
                "5 of 20 cases edited or new, more than the 20 % that may be: case-0, case-1, case-2, case-18, case-19");

        assertThat(comparison.pairing().edited()).containsExactly("case-0", "case-1", "case-2");
        assertThat(comparison.pairing().added()).containsExactly("case-18", "case-19");
        assertThat(comparison.pairing().paired()).hasSize(15);
    }

    @Test
    void aFifthOfTheCasesEditedOrNewIsLeftOut() {
        Comparison comparison = Gate.compare(edited(first(18), 2), TWENTY, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.pairing().edited()).containsExactly("case-0", "case-1");
        assertThat(comparison.pairing().added()).containsExactly("case-18", "case-19");
        assertThat(comparison.measures().get(0).paired()).isEqualTo(16);
    }

    @Test
    void aBaselineWithoutAnyCase() {
        Run empty = new Run(TWENTY.header(), List.of());

        assertNotComparable(
                empty, first(2), "2 of 2 cases edited or new, more than the 20 % that may be: case-0, case-1");
        assertThat(Gate.compare(empty, TWENTY, new Policy(0.05, 0.2, 0.05, 1, 0.05))
                        .reason())
                .isEqualTo("no case was scored on both sides");
    }

    @Test
    void aBaselineInWhichNothingWasScored() {
        Run unscored = Runs.eachTrial(
                TWENTY, it -> Runs.trial(it.number(), Map.of("correct", Score.unscored("judge is down"))));

        assertNotComparable(unscored, TWENTY, "no case was scored on both sides");
    }

    @Test
    void aNewScorerIsNamedAndNotCompared() {
        Comparison comparison = Gate.compare(TWENTY, Runs.with(TWENTY, TONE, 0.5), Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.reason())
                .isEqualTo("no drop is proven, but one of up to 0.149 in [correct] is not ruled out by 20 cases"
                        + " (tolerance 0.05); not compared: [tone] (new)");
        assertThat(comparison.measures()).extracting(Measure::scorer).containsExactly("correct");
    }

    @Test
    void aScorerThatAppliesToNoCaseIsNamedAndNotCompared() {
        List<ScorerSpec> both = List.of(Runs.CORRECT, TONE);
        Run run = Runs.of(both, Runs.singles(Runs.repeat(1, 63)).cases());

        Comparison comparison = Gate.compare(run, run, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(comparison.reason())
                .isEqualTo("a drop larger than 0.05 is ruled out for every scorer;"
                        + " not compared: [tone] (no case scored on both sides)");
    }

    @Test
    void aScorerOfSomeCasesIsComparedOnThose() {
        List<CaseResult> cases = IntStream.range(0, 63)
                .mapToObj(i -> Runs.result("case-" + i, List.of(), List.of(i < 3 ? both() : one())))
                .toList();
        Run run = Runs.of(List.of(Runs.CORRECT, TONE), cases);

        assertThat(Gate.compare(run, run, Policy.DEFAULT).measures())
                .extracting(Measure::scorer, Measure::paired)
                .containsExactly(tuple("correct", 63), tuple("tone", 3));
    }

    private static TrialResult both() {
        return Runs.trial(1, Map.of("correct", Score.pass(""), "tone", Score.of(0.5, "")));
    }

    private static TrialResult one() {
        return Runs.trial(1, Map.of("correct", Score.pass("")));
    }

    private static Comparison assertNotComparable(Run baseline, Run run, String reason) {
        Comparison comparison = Gate.compare(baseline, run, Policy.DEFAULT);
        assertThat(comparison.reason()).isEqualTo(reason);
        assertThat(comparison.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
        assertThat(comparison.measures()).isEmpty();
        return comparison;
    }

    private static Run first(int count) {
        return new Run(TWENTY.header(), TWENTY.cases().subList(0, count));
    }

    private static Run edited(Run run, int count) {
        List<CaseResult> cases = new ArrayList<>(run.cases());
        for (int i = 0; i < count; i++) {
            CaseResult it = cases.get(i);
            cases.set(i, new CaseResult(it.id(), "older", it.tags(), List.of(), null, List.of(), it.trials()));
        }
        return new Run(run.header(), cases);
    }
}
