package io.goldunit.assertj;

import io.goldunit.call.FinishReason;
import io.goldunit.call.Tokens;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.score.rule.Rule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The assertions on tools, on what an answer took, and on conversations. */
final class FactRows {

    private static final String CALLS = "[\"now\",{\"name\":\"find\",\"arguments\":{\"id\":5}}]";
    private static final Answer FOUND =
            Answers.calling(new ToolCall("now", "", null), new ToolCall("find", "{\"id\":5}", null));
    private static final Answer LOST = Answers.calling(new ToolCall("find", "{\"id\":6}", null));
    private static final Answer CHEAP = took(new Tokens(1000, 200), 1500L);
    private static final Answer DEAR = took(new Tokens(2000, 400), 1501L);
    private static final Answer TALK = said("Hello you.", "Good bye.");
    private static final Answer ECHO = said("Sorry?", "Hello.", "Sorry?");

    private FactRows() {}

    private static Answer took(Tokens tokens, long millis) {
        return new Answer("Done.", List.of(), List.of(), List.of(), null, tokens, millis, "gpt-4o", null);
    }

    private static Answer said(String... replies) {
        List<String> earlier = List.of(replies).subList(0, replies.length - 1);
        return new Answer(replies[replies.length - 1], earlier, List.of(), List.of(), null, null, null, null, null);
    }

    static Stream<Row> all() {
        return Stream.of(tools(), usage(), turns()).flatMap(it -> it);
    }

    private static Stream<Row> tools() {
        return Stream.of(
                new Row(
                        "tools-called",
                        FOUND,
                        LOST,
                        it -> it.called("find", "now"),
                        "call \"find\", \"now\"",
                        "did not call now; called find"),
                new Row(
                        "forbidden-tools",
                        LOST,
                        FOUND,
                        it -> it.didNotCall("pay", "now"),
                        "not call \"pay\", \"now\"",
                        "found call 1 of now"),
                new Row(
                        "tool-step-count",
                        FOUND,
                        LOST,
                        it -> it.toolCalls()
                                .count()
                                .isAtMost(2)
                                .toolCalls()
                                .count()
                                .isExactly(2),
                        "have exactly 2 tool calls",
                        "found 1 tool call (exactly 2)"),
                new Row(
                        "tool-arguments",
                        FOUND,
                        LOST,
                        it -> it.toolCalls()
                                .haveArgumentsThatFit("find", "{\"required\":[\"id\"]}")
                                .toolCalls()
                                .haveArguments("find", "{\"id\":5}"),
                        "call \"find\" with exactly \"{\"id\":5}\"",
                        "call 1 of find: at /id: expected 5, found 6"),
                new Row(
                        "tool-calls",
                        FOUND,
                        LOST,
                        it -> it.toolCalls().areExactly(CALLS),
                        "make exactly and in this order the calls \"" + CALLS + "\"",
                        "found 0 of 2 expected calls among 1 (exact): "
                                + "expected now, found call 1 of find with {\"id\":6}; missing find with {\"id\":5}"),
                new Row(
                        "tool-call-f1",
                        FOUND,
                        LOST,
                        it -> it.toolCalls().haveF1AtLeast(0.75, "[\"find\",\"now\"]"),
                        "score at least 0.75 by [tool-call-f1]",
                        "found 0.6666666666666666 (F1 0.667: found 1 of 2 expected calls among 1: missing now)"),
                new Row(
                        "tool-calls-valid",
                        FOUND,
                        LOST,
                        it -> it.toolCalls()
                                .areValid(Map.of("now", "{}", "find", "{\"properties\":{\"id\":{\"maximum\":5}}}")),
                        "make valid calls of find, now alone",
                        "call 1 of find: at /id: must have a maximum value of 5"));
    }

    private static Stream<Row> usage() {
        return Stream.of(
                new Row(
                        "finish-reason",
                        Answers.finished(FinishReason.STOP),
                        Answers.finished(FinishReason.LENGTH),
                        AnswerAssert::finishedNormally,
                        "have finished normally",
                        "expected stop, found length: the model ran into its token limit, so the answer is cut off"),
                new Row(
                        "latency",
                        CHEAP,
                        DEAR,
                        it -> it.usage().tookAtMost(Duration.ofMillis(1500)),
                        "have taken at most 1500 ms",
                        "expected at most 1500 ms, found 1501 ms"),
                new Row(
                        "tokens",
                        CHEAP,
                        DEAR,
                        it -> it.usage().hasAtMostTokens(1200),
                        "have used at most 1200 tokens",
                        "expected at most 1200 tokens, found 2400"),
                new Row(
                        "input-tokens",
                        CHEAP,
                        DEAR,
                        it -> it.usage().hasAtMostInputTokens(1000),
                        "have used at most 1000 input tokens",
                        "expected at most 1000 input tokens, found 2000"),
                new Row(
                        "output-tokens",
                        CHEAP,
                        DEAR,
                        it -> it.usage().hasAtMostOutputTokens(200),
                        "have used at most 200 output tokens",
                        "expected at most 200 output tokens, found 400"),
                new Row(
                        "cost",
                        CHEAP,
                        DEAR,
                        it -> it.usage().costsAtMost(new BigDecimal("0.0045")),
                        "cost at most 0.0045 USD",
                        "expected at most 0.0045 USD, found 0.009 USD by the "
                                + PriceTable.builtIn().origin()));
    }

    private static Stream<Row> turns() {
        return Stream.of(
                new Row(
                        "every-turn",
                        TALK,
                        ECHO,
                        it -> it.turns().allFollow(Rule.notContains("Sorry")),
                        "follow the rule [not-contains] at every turn",
                        "turn 1: found \"Sorry\" at character 1; turn 3: found \"Sorry\" at character 1"),
                new Row(
                        "any-turn",
                        TALK,
                        ECHO,
                        it -> it.turns().anyFollows(Rule.startsWith("Good")),
                        "follow the rule [starts-with] at any turn",
                        "turn 1: expected \"Good\" where the answer starts, found \"Sorry?\"; turn 2: expected \"Good\" where the answer starts, found \"Hello.\"; turn 3: expected \"Good\" where the answer starts, found \"Sorry?\""),
                new Row(
                        "turn",
                        TALK,
                        ECHO,
                        it -> it.turns().nthFollows(-2, Rule.contains("you")),
                        "follow the rule [contains] at turn -2",
                        "turn 2: did not find \"you\" in \"Hello.\""),
                new Row(
                        "no-repeated-turns",
                        TALK,
                        ECHO,
                        it -> it.turns().doNotRepeat(),
                        "not repeat itself",
                        "turn 3 repeats turn 1: \"Sorry?\""),
                new Row(
                        "turn-count",
                        TALK,
                        ECHO,
                        it -> it.turns().count().isAtMost(2),
                        "have at most 2 turns",
                        "expected at most 2, found 3 turns"));
    }
}
