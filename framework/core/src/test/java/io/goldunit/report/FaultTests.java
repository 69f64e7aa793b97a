package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultTests {

    @Test
    void reasonsThatDifferInNumbersAreOneKindAndTheMostFrequentIsFirst() {
        Run run = Samples.run(
                Samples.header("shop", ""),
                failed("a", "no route"),
                failed("b", "timeout after 31 ms", "timeout after 4 ms"),
                failed("c", "timeout after 7 ms"));
        assertThat(Fault.of(run))
                .containsExactly(
                        new Fault("no answer: timeout after 31 ms", List.of(), 3, List.of("b", "c")),
                        new Fault("no answer: no route", List.of(), 1, List.of("a")));
    }

    @Test
    void aMissingScoreIsAFaultOfItsScorer() {
        Map<String, Score> scores =
                Map.of("polite", Score.unscored("no JSON\nin the reply"), "rougeL", Score.of(1, ""));
        CaseResult result = Samples.result("a", new TrialResult(1, Answer.of("Hi"), null, scores, List.of()));
        assertThat(Fault.in(result)).containsExactly("polite unscored: no JSON");
    }

    @Test
    void onlyTheFirstFewCasesAreNamed() {
        Fault fault = new Fault("no route", List.of(), 7, List.of("a", "b", "c", "d", "e", "f", "g"));
        assertThat(fault.some()).containsExactly("a", "b", "c", "d", "e");
    }

    private static CaseResult failed(String id, String... errors) {
        TrialResult[] trials = new TrialResult[errors.length];
        for (int i = 0; i < errors.length; i++) {
            trials[i] = new TrialResult(i + 1, null, errors[i], Map.of(), List.of());
        }
        return Samples.result(id, trials);
    }
}
