package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.CallRecord;
import io.goldunit.call.CallRecords;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.file.Json;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a verdict from tape claims, and how it says so. */
class ReplayTests {

    private static final Run TWO = Runs.trials(new double[] {1, 0, 1}, new double[] {1, 1, 1});

    @Test
    void aReplayOfTheAcceptedAnswersIsPassed() {
        Comparison comparison = Gate.compare(TWO.settled(), Runs.called(TWO, "2026-11-02"), Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(comparison.reason()).isEqualTo("the recorded answers are the accepted ones");
        assertThat(comparison.replay()).isEqualTo("replayed, recorded 2026-11-02");
        assertThat(comparison.repeated()).isTrue();
        assertThat(comparison.measures()).hasSize(1);
    }

    @Test
    void aPassThatRulesADropOutIsNoRepetition() {
        Run run = Runs.singles(Runs.repeat(1, 63));

        Comparison comparison = Gate.compare(run, Runs.called(run, "2026-11-02", null), Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(comparison.repeated()).isFalse();
    }

    @Test
    void theFileKeepsItAndAnOlderFileHasNone() throws Exception {
        Comparison comparison = Gate.compare(TWO.settled(), Runs.called(TWO, "2026-11-02"), Policy.DEFAULT);
        String json = Json.write(comparison);

        assertThat(Json.read(json, Comparison.class)).isEqualTo(comparison);
        assertThat(Json.read(json.replace("\"repeated\":true,", ""), Comparison.class)
                        .repeated())
                .isFalse();
    }

    @Test
    void fewerTrialsOfTheAcceptedAnswersArePassedToo() {
        Run first = Runs.eachCase(
                TWO, it -> Runs.result(it.id(), it.tags(), it.trials().subList(0, 2)));

        assertThat(Gate.compare(TWO, Runs.called(first, "2026-11-02"), Policy.DEFAULT)
                        .reason())
                .isEqualTo("the recorded answers are the accepted ones");
    }

    @Test
    void theSameAnswersLiveAreJudgedByTheirNumber() {
        Comparison live = Gate.compare(TWO, Runs.called(TWO, new String[] {null}), Policy.DEFAULT);
        Comparison partly = Gate.compare(TWO, Runs.called(TWO, "2026-11-02", null), Policy.DEFAULT);
        Comparison uncalled = Gate.compare(TWO, TWO, Policy.DEFAULT);

        assertThat(live.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(live.replay()).isEmpty();
        assertThat(partly.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(partly.replay()).isEqualTo("partly replayed, recorded 2026-11-02");
        assertThat(uncalled.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(uncalled.replay()).isEmpty();
    }

    @Test
    void answersOfACandidateWhoseCallsAreNotSeenAreNotReplayedByTheCallsOfTheirScorers() {
        Run scored = calling(TWO, CallRecords.chat("semantic", "m", "m", null, 1, "2026-11-02"));

        Comparison comparison = Gate.compare(TWO, scored, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.repeated()).isFalse();
        assertThat(comparison.replay()).isEqualTo("partly replayed, recorded 2026-11-02");
    }

    @Test
    void oneAnswerWithoutACallOfTheCandidateIsNotReplayed() {
        Run now = Runs.eachTrial(
                Runs.called(TWO, "2026-11-02"),
                it -> it.number() == 3 ? new TrialResult(it.number(), it.answer(), null, it.scores(), List.of()) : it);

        assertThat(Gate.compare(TWO, now, Policy.DEFAULT).replay()).isEqualTo("partly replayed, recorded 2026-11-02");
        assertThat(Gate.compare(TWO, now, Policy.DEFAULT).repeated()).isFalse();
    }

    @Test
    void aJudgeThatIsAskedLiveMakesAReplayAPartOfOne() {
        Run judged = calling(
                TWO,
                CallRecords.chat("candidate", "m", "m", null, 1, "2026-11-02"),
                CallRecords.chat("judge", "m", "m", null, 1, null));

        assertThat(Gate.compare(TWO, judged, Policy.DEFAULT).replay())
                .isEqualTo("partly replayed, recorded 2026-11-02");
        assertThat(Gate.compare(TWO, judged, Policy.DEFAULT).repeated()).isFalse();
    }

    private static Run calling(Run run, CallRecord... calls) {
        return Runs.eachTrial(
                run, it -> new TrialResult(it.number(), it.answer(), it.error(), it.scores(), List.of(calls)));
    }

    @Test
    void allDaysOfRecordingAreSpanned() {
        Run run = Runs.called(TWO, "2026-11-05", "2026-11-02", "2026-11-03");

        assertThat(Gate.compare(null, run, Policy.DEFAULT).replay())
                .isEqualTo("replayed, recorded 2026-11-02 to 2026-11-05");
    }

    @Test
    void anotherAnswerIsJudged() {
        assertJudged(it -> new TrialResult(it.number(), Answer.of("other"), null, it.scores(), it.calls()));
    }

    @Test
    void anotherReplyToAnEarlierTurnIsJudged() {
        assertJudged(it -> answering(it, List.of("Hello!"), List.of()));
    }

    @Test
    void anotherToolCallIsJudged() {
        assertJudged(it -> answering(it, List.of(), List.of(new ToolCall("order", "{\"id\":7}", null))));
    }

    private static TrialResult answering(TrialResult it, List<String> earlier, List<ToolCall> toolCalls) {
        String text = Objects.requireNonNull(it.answer()).text();
        Answer answer = new Answer(text, earlier, toolCalls, List.of(), null, null, null, null, null);
        return new TrialResult(it.number(), answer, null, it.scores(), it.calls());
    }

    @Test
    void anotherScoreIsJudged() {
        assertJudged(it ->
                new TrialResult(it.number(), it.answer(), null, Map.of("correct", Score.of(0.5, "")), it.calls()));
    }

    @Test
    void aTrialMoreThanTheBaselineHasIsJudged() {
        assertJudged(it -> new TrialResult(it.number() + 1, it.answer(), null, it.scores(), it.calls()));
    }

    @Test
    void aReplayWithAnErrorIsJudged() {
        Run before = Runs.eachTrial(TWO, it -> it.number() == 2 ? Runs.failed(2, "timeout") : it);
        Run now = Runs.called(before, "2026-11-02");

        assertThat(Gate.compare(before, now, new Policy(0.05, 0.2, 0.05, 0.2, 0.5))
                        .verdict())
                .isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void aReplayedRegressionIsRegressed() {
        Run before = Runs.singles(Runs.repeat(1, 30));
        Run now = Runs.called(Runs.singles(Runs.repeat(0, 30)), "2026-11-02");

        Comparison comparison = Gate.compare(before, now, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(comparison.replay()).isEqualTo("replayed, recorded 2026-11-02");
    }

    private static void assertJudged(UnaryOperator<TrialResult> change) {
        Run now = Runs.eachTrial(Runs.called(TWO, "2026-11-02"), it -> it.number() == 3 ? change.apply(it) : it);

        Comparison comparison = Gate.compare(TWO, now, Policy.DEFAULT);

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.repeated()).isFalse();
    }
}
