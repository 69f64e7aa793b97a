package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An error is never a score, and never silent. */
class GateErrorTests {

    private static final Run HUNDRED = Runs.singles(Runs.repeat(1, 100));
    private static final ScorerSpec TONE = ScorerSpec.of("tone", ScorerSpec.Kind.JUDGE, "judge/tone@1");

    @Test
    void allTrialsInError() {
        Run run = firstTrials(HUNDRED, 100, it -> Runs.failed(1, "HttpException: 429 Too Many Requests"));

        Comparison comparison = assertError(run, "no trial of 100 was scored: HttpException: 429 Too Many Requests");

        assertThat(comparison.errors()).isEqualTo(1);
    }

    @Test
    void aSetNoneOfWhoseCasesWasScored() {
        assertError(unscored(HUNDRED, 100), "no trial of 100 was scored: [correct] the judge replied in prose");
        assertError(
                Runs.of(
                        List.of(),
                        Runs.eachTrial(HUNDRED, it -> Runs.trial(1, Map.of())).cases()),
                "no trial of 100 was scored: no scorer applies to a case");
        assertError(Runs.of(List.of(Runs.CORRECT), List.of()), "no trial of 0 was scored: the run has no trial");
    }

    @Test
    void anErrorComesBeforeAMissingBaseline() {
        assertThat(Gate.compare(null, unscored(HUNDRED, 6), Policy.DEFAULT).verdict())
                .isEqualTo(Verdict.ERROR);
    }

    @Test
    void moreErrorsThanTheBudget() {
        Run run = firstTrials(HUNDRED, 6, it -> Runs.failed(1, "SocketTimeoutException: timeout\n\tat line"));

        Comparison comparison = assertError(
                run,
                "6 of 100 trials lack an answer (6) or a score (0), more than the 5 % that may be;"
                        + " most often: SocketTimeoutException: timeout");

        assertThat(comparison.errors()).isEqualTo(0.06);
        assertThat(comparison.measures()).isEmpty();
    }

    @Test
    void theMostFrequentCauseIsNamed() {
        Run run = firstTrials(unscored(HUNDRED, 7), 2, it -> Runs.failed(1, null));

        assertError(
                run,
                "7 of 100 trials lack an answer (2) or a score (5), more than the 5 % that may be;"
                        + " most often: [correct] the judge replied in prose");
    }

    @Test
    void aScorerThatNeverGaveAValue() {
        Run run = Runs.eachTrial(
                Runs.with(HUNDRED, TONE, 0.5),
                it -> Runs.trial(1, Map.of("correct", Score.pass(""), "tone", Score.unscored(" \n"))));

        assertError(
                run,
                "100 of 100 trials lack an answer (0) or a score (100), more than the 5 % that may be;"
                        + " most often: [tone] no reason given");
    }

    @Test
    void aScoreThatAnotherTrialOfTheCaseHasIsMissed() {
        Run run = Runs.eachCase(
                HUNDRED,
                it -> Runs.result(it.id(), it.tags(), List.of(it.trials().get(0), Runs.trial(2, Map.of()))));

        assertError(
                run,
                "100 of 200 trials lack an answer (0) or a score (100), more than the 5 % that may be;"
                        + " most often: [correct] gave no score");
    }

    @Test
    void aFewErrorsAreLeftOutAndCountedAsWorst() {
        Run few = firstTrials(HUNDRED, 3, it -> Runs.failed(1, "HttpException: 500"));

        Comparison comparison = Gate.compare(HUNDRED, few, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.reason())
                .isEqualTo("no drop is proven, but one of up to 0.079 in [correct] is not ruled out by 100 cases"
                        + " (tolerance 0.05) when trials without a score count as worst (3 of 100)");
        assertThat(comparison.errors()).isEqualTo(0.03);
        assertThat(comparison.measures()).singleElement().satisfies(measure -> {
            assertThat(measure.paired()).isEqualTo(97);
            assertThat(measure.now()).isEqualTo(1);
            assertThat(measure.ruledOut()).isTrue();
        });
    }

    @Test
    void aLargeSetCanBearAFewErrors() {
        Run large = Runs.singles(Runs.repeat(1, 300));

        Comparison comparison = Gate.compare(large, unscored(large, 3), Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void theWorstOfAScoreOfWhichLessIsBetterIsOne() {
        Run quiet = Runs.of(
                List.of(Runs.lowerIsBetter("correct")),
                Runs.singles(Runs.repeat(0, 100)).cases());

        Comparison comparison = Gate.compare(quiet, unscored(quiet, 5), Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.measures().get(0).drop()).isCloseTo(0, within(1e-12));
    }

    /** The budget allows it, but nothing is left of the scorer: that it got no worse cannot be said. */
    @Test
    void aScorerThatFellSilentIsNotPassed() {
        Run before = Runs.with(HUNDRED, TONE, 0.5);
        Run now = Runs.eachTrial(
                before, it -> Runs.trial(1, Map.of("correct", Score.pass(""), "tone", Score.unscored("no JSON"))));

        Comparison comparison = Gate.compare(before, now, new Policy(0.05, 0.2, 0.05, 0.2, 1));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.reason())
                .startsWith("no drop is proven, but one of up to ")
                .endsWith(
                        " in [tone] is not ruled out by 100 cases (tolerance 0.05) when trials without a score count as"
                                + " worst (100 of 100); not compared: [tone] (no case scored on both sides)");
    }

    @Test
    void missingTrialsOfOneCaseLeaveItsOthers() {
        Run before = Runs.trials(new double[][] {{1, 1, 1}, {1, 0, 1}});
        Run now = Runs.eachTrial(before, it -> it.number() == 2 ? Runs.failed(2, "timeout") : it);

        Comparison comparison = Gate.compare(before, now, new Policy(0.05, 0.2, 0.05, 0.2, 0.4));

        assertThat(comparison.measures().get(0).now()).isEqualTo(1);
        assertThat(comparison.errors()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void notANumberIsNoScore() {
        assertThatThrownBy(() -> Runs.singles(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a score lies between 0 and 1, not at NaN");
    }

    private static Comparison assertError(Run run, String reason) {
        Comparison comparison = Gate.compare(HUNDRED, run, Policy.DEFAULT);
        assertThat(comparison.reason()).isEqualTo(reason);
        assertThat(comparison.verdict()).isEqualTo(Verdict.ERROR);
        return comparison;
    }

    private static Run unscored(Run run, int count) {
        return firstTrials(
                run, count, it -> Runs.trial(1, Map.of("correct", Score.unscored("the judge replied in prose"))));
    }

    private static Run firstTrials(Run run, int count, UnaryOperator<TrialResult> change) {
        int[] seen = {0};
        return Runs.eachTrial(run, it -> seen[0]++ < count ? change.apply(it) : it);
    }
}
