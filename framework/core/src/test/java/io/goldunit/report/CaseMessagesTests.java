package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import io.goldunit.evaluation.Outcome;
import io.goldunit.gate.CaseDrop;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Pairing;
import io.goldunit.gate.Verdict;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Direction;
import io.goldunit.score.ScorerSpec.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the nodes of cases say, word for word. */
class CaseMessagesTests {

    private static final String REPORT = "target/goldunit/report.html";
    private static final NextSteps STEPS =
            new NextSteps(REPORT, "mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept");

    private static TrialResult trial(int number, String answer, double rougeL, String reason, double toxic) {
        Map<String, Score> scores = Map.of("rougeL", Score.of(rougeL, reason), "toxicity-of-it", Score.of(toxic, ""));
        return new TrialResult(number, Answer.of(answer), null, scores, List.of());
    }

    private static Outcome regressed(String baseline, CaseDrop... drops) {
        RunHeader it = Samples.header("support-faq", baseline);
        List<ScorerSpec> scorers = List.of(
                ScorerSpec.of("rougeL", Kind.SIMILARITY, "rouge-l/1"),
                new ScorerSpec("toxicity-of-it", Kind.JUDGE, Direction.LOWER_IS_BETTER, "t/1"));
        RunHeader header = new RunHeader(
                it.schema(),
                it.set(),
                it.version(),
                it.content(),
                baseline,
                it.test(),
                it.startedAt(),
                it.candidate(),
                scorers,
                3,
                Map.of(),
                false);
        Run run = Samples.run(
                header,
                Samples.result(
                        "refund-window",
                        trial(1, "You can return it\nwithin 30 days.", 0.63, "", 0.1),
                        trial(2, "You can return it.", 0.58, "missing \"30\ndays\"", 0.2),
                        trial(3, "Never \u001B[31mask \u202Eagain.", 0.62, "", 0.7)));
        Comparison comparison = new Comparison(
                Comparison.SCHEMA,
                "support-faq",
                Verdict.REGRESSED,
                "a drop is proven: [rougeL] by 0.15 (p 0.004)",
                "",
                false,
                new Pairing(List.of("refund-window"), null, null, null),
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(drops),
                List.of(),
                List.of());
        return new Outcome(run, null, comparison);
    }

    @Test
    void aCaseThatClearlyDroppedInASetThatRegressed() {
        Outcome outcome = regressed("", new CaseDrop("refund-window", "rougeL", 0.82, 0.61, 0.21, 3, 3));

        assertThat(Messages.dropped(outcome, "refund-window", STEPS)).isEqualTo("""
                        [support-faq / refund-window] quality dropped against the baseline
                          rougeL     was 0.82  now 0.61  drop 0.21 (3 of 3 trials)
                          reason     missing "30 days"
                          answer     "You can return it."  (full text and diff: target/goldunit/report.html#/support-faq/refund-window)
                          verdict    REGRESSED: a drop is proven: [rougeL] by 0.15 (p 0.004)
                          accept     mvn test -Dtest=ShopTests -Dgoldunit.baseline=accept     (with -pl and -Dsurefire.failIfNoSpecifiedTests=false in a multi-module build)""");
    }

    @Test
    void oneThatDroppedInSeveralScorersShowsTheAnswerThatIsWorstInTheFirst() {
        Outcome outcome = regressed(
                "formal",
                new CaseDrop("refund-window", "toxicity-of-it", 0.1, 0.7, 0.6, 1, 3),
                new CaseDrop("other", "rougeL", 0.9, 0.1, 0.8, 3, 3),
                new CaseDrop("refund-window", "rougeL", 0.82, 0.61, 0.21, 3, 3));

        assertThat(Messages.dropped(outcome, "refund-window", new NextSteps(REPORT, "")))
                .isEqualTo("""
                        [support-faq@formal / refund-window] quality dropped against the baseline
                          toxicity-of-it  was 0.10  now 0.70  drop 0.60 (1 of 3 trials)
                          rougeL          was 0.82  now 0.61  drop 0.21 (3 of 3 trials)
                          answer          "Never \\u{1B}[31mask \\u{202E}again."  (full text and diff: target/goldunit/report.html#/support-faq@formal/refund-window)
                          verdict         REGRESSED: a drop is proven: [rougeL] by 0.15 (p 0.004)""");
    }

    @Test
    void aCaseThatWasNotSelected() {
        assertThat(Messages.notRun(regressed("formal"), "cancel")).isEqualTo("""
                        [support-faq@formal / cancel] not run: other cases were selected
                          next       Run the whole set, or select this case too""");
    }

    @Test
    void aCaseWithoutAnswerWhereNoOtherHasOne() {
        assertThat(Messages.outage(regressed(""), "cancel")).isEqualTo("""
                        [support-faq / cancel] no answer, and no case has one
                          next       Read the verdict's node: it names the cause""");
    }
}
