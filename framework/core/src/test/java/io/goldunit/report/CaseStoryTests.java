package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.CallRecord;
import io.goldunit.call.CallRecords;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.evaluation.Outcome;
import io.goldunit.gate.Verdict;
import io.goldunit.golden.Document;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One case's story on a shell, word for word. */
class CaseStoryTests {

    private static final NextSteps STEPS = new NextSteps("target/goldunit/report.html", "");

    private static TrialResult trial(int number, Answer answer, double score, String reason, CallRecord... calls) {
        return new TrialResult(number, answer, null, Map.of("rougeL", Score.of(score, reason)), List.of(calls));
    }

    private static String story(TrialResult... now) {
        Run baseline = Samples.run(
                Samples.header("shop", ""),
                Samples.result(
                        "refund",
                        trial(1, Answer.of("You can return it within 30 days."), 0.9, ""),
                        trial(2, Answer.of("Within 30 days."), 0.8, "")));
        Run run = Samples.run(Samples.header("shop", ""), Samples.result("refund", now));
        ReportEntry entry = Samples.judged(run, baseline, Verdict.INCONCLUSIVE, "too few cases");
        return CaseStory.of(entry.outcome(), "refund", null, STEPS);
    }

    @Test
    void aCaseThatGotWorse() {
        Answer tools = new Answer(
                "You can exchange it within 14 days.\nAsk us.",
                List.of("Hello!"),
                List.of(new ToolCall("order", "{\"id\":7}", null)),
                List.of(new Document("policy.md", "Returns: 14 days.")),
                null,
                null,
                null,
                null,
                null);
        CallRecord taped =
                CallRecords.chat("candidate", "assistant", "assistant-2", new Tokens(120, 45), 812, "2026-11-02");
        CallRecord live = CallRecords.chat("rougeL", null, null, null, 7, null);

        assertThat(story(
                        trial(1, tools, 0.5, "missing \"30 days\"\nand more", taped, live),
                        trial(2, Answer.of("Within 30 days."), 0.8, ""),
                        new TrialResult(3, null, "429", Map.of("rougeL", Score.unscored("no answer")), List.of())))
                .isEqualTo("""
                        [shop / refund] is worse than the baseline
                          stands     nowhere in the golden set as it is now
                          verdict    INCONCLUSIVE (replayed, recorded 2026-11-02): too few cases
                          run        2026-11-21T19:27:53Z by com.example.ShopTests#isAsGoodAsItsBaseline

                        asked
                          user       What about refund?

                        expected
                          text       About refund.

                        accepted
                          trial 1    You can return it within 30 days.
                          trial 2    Within 30 days.

                        now, [-only accepted-] {+only now+}
                          trial 1    You can [-return-]{+exchange+} it within [-30-]{+14+} days{+.
                                     Ask us+}.
                            earlier  Hello!
                            tool     order({"id":7})
                            source   policy.md
                          trial 2    (the accepted answer of trial 2, word for word)
                          trial 3    no answer: 429

                        scores, means over the trials
                          scorer  before  now   change
                          rougeL  0.85    0.65  -0.20

                        reasons now
                          trial 1    rougeL 0.50: missing "30 days"
                                     and more
                          trial 2    rougeL 0.80
                          trial 3    rougeL unscored: no answer

                        calls now
                          trial 1  candidate  assistant-2  120 in, 45 out  812 ms  from tape, recorded 2026-11-02
                          trial 1  rougeL     -            -               7 ms    live

                          next       Add cases or trials to learn more; only goldunit.strict makes the build fail on this
                          report     target/goldunit/report.html#/shop/refund""");
    }

    private static Answer talk(String earlier, String arguments) {
        return new Answer(
                "Done.",
                List.of(earlier),
                List.of(new ToolCall("order", arguments, null)),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void earlierRepliesAreComparedToo() {
        Run baseline = Samples.run(
                Samples.header("shop", ""), Samples.result("talk", trial(1, talk("Which order is it?", "{}"), 1, "")));
        Run run = Samples.run(
                Samples.header("shop", ""),
                Samples.result(
                        "talk",
                        trial(1, talk("Which parcel is it?", "{}"), 1, ""),
                        trial(2, talk("Which order is it?", "{}"), 1, "")));

        assertThat(CaseStory.of(
                        Samples.judged(run, baseline, Verdict.INCONCLUSIVE, "too few cases")
                                .outcome(),
                        "talk",
                        null,
                        STEPS))
                .contains("""
                        now, [-only accepted-] {+only now+}
                          trial 1    (the last words of the accepted answer of trial 1, word for word)
                            earlier  Which [-order-]{+parcel+} is it?
                            tool     order({})
                          trial 2    (the accepted answer of trial 1, word for word)
                            earlier  Which order is it?
                            tool     order({})
                        """);
    }

    @Test
    void anEmptyAnswerIsSaidToBeEmpty() {
        assertThat(story(trial(1, Answer.of(""), 0, "")))
                .contains("\n  trial 1    [-You can return it within 30 days.-]\n");
        assertThat(CaseStory.of(Samples.partial().outcome(), "where-is-it", null, STEPS))
                .startsWith("[order-status / where-is-it] was not compared\n");
    }

    @Test
    void aCaseThatOnlyTheBaselineHas() {
        assertThat(CaseStory.known(Samples.notComparable().outcome()))
                .containsExactly("invoice", "letter", "refusal", "reminder");
        assertThat(CaseStory.of(Samples.notComparable().outcome(), "invoice", null, STEPS))
                .startsWith("[tone@formal / invoice] is gone: only the baseline has it\n")
                .contains("\naccepted\n  trial 1    An answer worth 0.9.\n\nscores")
                .doesNotContain("now, [-");
    }

    @Test
    void nothingHidesInIt() {
        ReportEntry hostile = Hostile.entry();

        for (String id : CaseStory.known(hostile.outcome())) {
            String story = CaseStory.of(hostile.outcome(), id, null, STEPS);
            assertThat(story.codePoints().filter(it -> it != '\n' && it != '\t' && Character.isISOControl(it)))
                    .isEmpty();
            assertThat(story).doesNotContain("\u202E", "\u2028");
        }
    }

    @Test
    void everyTurnIsToldOnce() {
        List<Message> first = List.of(new Message(Role.USER, "Hello, about my order?"));
        GoldenCase golden = new GoldenCase(
                "order",
                first,
                List.of("A-17. Can I return it?"),
                Map.of(),
                Expected.NOTHING,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "cases.yaml",
                1);
        Run unsent = Samples.run(
                Samples.header("orders", ""),
                new CaseResult(
                        "order",
                        "order",
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        List.of(trial(1, Answer.of("Yes."), 1, ""))));

        assertThat(CaseStory.of(Samples.conversation().outcome(), "order", golden, STEPS))
                .contains("""
                        asked
                          system     You help with orders.
                          user       Hello, about my order?
                          user       A-17. Can I return it?

                        """);
        assertThat(CaseStory.of(new Outcome(unsent, null, null), "order", golden, STEPS))
                .contains("""
                        asked
                          user       Hello, about my order?
                          then user  A-17. Can I return it?

                        """);
    }
}
