package io.goldunit.score.rule.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.goldunit.call.Calls;
import io.goldunit.call.FinishReason;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.Tokens;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.candidate.Answer;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.RuleScorer;
import io.goldunit.score.rule.Rule;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactFormsTests {

    record Row(String name, Object argument, Scorer code, boolean holds, String reason) {}

    private static final String LISTED = " by the " + PriceTable.builtIn().origin();

    /** Of an answer that stopped by itself, took 1500 ms and 1000 + 200 tokens of gpt-4o, at 2.50 and 10.00 USD a million. */
    static Stream<Row> rows() {
        return Stream.of(
                new Row(
                        "finish-reason",
                        "stop",
                        Rule.finishReason(FinishReason.STOP),
                        true,
                        "expected stop, found stop"),
                new Row(
                        "finish-reason",
                        List.of("length", "tool-calls"),
                        Rule.finishReason(FinishReason.LENGTH, FinishReason.TOOL_CALLS),
                        false,
                        "expected one of length, tool-calls, found stop"),
                new Row(
                        "latency",
                        1500L,
                        Rule.latency(Duration.ofMillis(1500)),
                        true,
                        "expected at most 1500 ms, found 1500 ms"),
                new Row(
                        "latency",
                        Map.of("at-most", "1.4s"),
                        Rule.latency(Duration.ofMillis(1400)),
                        false,
                        "expected at most 1400 ms, found 1500 ms"),
                new Row(
                        "latency",
                        "2 m",
                        Rule.latency(Duration.ofMinutes(2)),
                        true,
                        "expected at most 120000 ms, found 1500 ms"),
                new Row("tokens", 1200L, Rule.tokens(1200), true, "expected at most 1200 tokens, found 1200"),
                new Row("tokens", 1199L, Rule.tokens(1199), false, "expected at most 1199 tokens, found 1200"),
                new Row(
                        "input-tokens",
                        Map.of("at-most", 999L),
                        Rule.inputTokens(999),
                        false,
                        "expected at most 999 input tokens, found 1000"),
                new Row(
                        "output-tokens",
                        200L,
                        Rule.outputTokens(200),
                        true,
                        "expected at most 200 output tokens, found 200"),
                new Row(
                        "cost",
                        new BigDecimal("0.0045"),
                        Rule.cost(new BigDecimal("0.0045")),
                        true,
                        "expected at most 0.0045 USD, found 0.0045 USD" + LISTED),
                new Row(
                        "cost",
                        Map.of("at-most", new BigDecimal("0.001")),
                        Rule.cost(new BigDecimal("0.001")),
                        false,
                        "expected at most 0.001 USD, found 0.0045 USD" + LISTED),
                new Row(
                        "model-calls",
                        2L,
                        CallRule.modelCalls().exactly(2),
                        true,
                        "expected exactly 2, found 2 model calls"),
                new Row(
                        "model-calls",
                        Map.of("at-most", 1L),
                        CallRule.modelCalls().atMost(1),
                        false,
                        "expected at most 1, found 2 model calls"),
                new Row(
                        "model-calls",
                        Map.of("at-least", 2L),
                        CallRule.modelCalls().atLeast(2),
                        true,
                        "expected at least 2, found 2 model calls"),
                new Row(
                        "failed-calls",
                        0L,
                        CallRule.failedCalls().atMost(0),
                        false,
                        "expected exactly 0, found 1 failed call"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aFactIsComparedAndTheFormInCodeIsTheSame(Row row) throws Exception {
        Trial trial = trial(answer(1500L, new Tokens(1000, 200), "gpt-4o", "gpt-4o-2024-08-06"));
        RuleScorer rule = rule(row.name(), row.argument());

        assertThat(rule.score(trial)).isEqualTo(Score.of(row.holds() ? 1 : 0, row.reason()));
        assertThat(rule.negated().score(trial))
                .isEqualTo(Score.of(row.holds() ? 0 : 1, row.reason().replace("expected ", "expected not ")));
        assertThat(row.code().spec()).isEqualTo(rule.spec());
        assertThat(row.code().score(trial)).isEqualTo(rule.score(trial));
    }

    @Test
    void everyFormIsTriedAbove() {
        Stream<String> inAnOwnTest = Stream.of("call-latency");

        assertThat(Stream.concat(rows().map(Row::name).distinct(), inAnOwnTest))
                .containsExactlyElementsOf(
                        FactForms.ALL.stream().map(CheckForm::name).toList());
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void aFactThatTheCandidateDoesNotTellIsUnscored(String name, Object argument, String reason) {
        Trial trial = Trial.of(GoldenCase.of("a", "?"), "An answer.");

        assertThat(rule(name, argument).score(trial)).isEqualTo(Score.unscored(reason));
        assertThat(rule(name, argument).negated().score(trial)).isEqualTo(Score.unscored(reason));
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of("finish-reason", "stop", "the candidate does not tell why the model stopped"),
                Arguments.of("latency", 5L, "the candidate does not tell how long the answer took"),
                Arguments.of("tokens", 5L, "the candidate does not tell how many tokens the answer took"),
                Arguments.of("cost", 1L, "the candidate does not tell how many tokens the answer took"),
                Arguments.of("model-calls", 1L, "no call of a model by the candidate is known"),
                Arguments.of("failed-calls", 0L, "no call of a model by the candidate is known"),
                Arguments.of("call-latency", "2s", "no call of a model by the candidate is known"));
    }

    @Test
    void aModelWithoutAPriceHasNoCost() {
        RuleScorer rule = rule("cost", 1L);
        Tokens tokens = new Tokens(1, 1);

        assertThat(rule.score(trial(answer(null, tokens, "my-model", null))))
                .isEqualTo(Score.unscored("no price known for [my-model]"));
        assertThat(rule.score(trial(answer(null, tokens, null, null))))
                .isEqualTo(Score.unscored("the candidate does not tell which model answered"));
    }

    @Test
    void whatWasCachedCostsLess() {
        Trial trial = trial(answer(null, new Tokens(1000, 0, 1000), "gpt-4o", null));

        assertThat(rule("cost", new BigDecimal("0.00125")).score(trial))
                .isEqualTo(Score.pass("expected at most 0.00125 USD, found 0.0013 USD" + LISTED));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongArgumentIsRefused(String name, Object argument, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(name, argument))
                .withMessage(message);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("finish-reason", "stopped", "[finish-reason] is to be stop, not the text \"stopped\""),
                Arguments.of("finish-reason", List.of(), "there is no finish reason that would do"),
                Arguments.of("latency", 0L, "an answer takes more than 0 ms"),
                Arguments.of("latency", "2 hours", "a time is such as 800ms, 2s or 1.5m, not \"2 hours\""),
                Arguments.of("latency", Map.of(), "[latency] lacks at-most"),
                Arguments.of("tokens", -1L, "a count is 0 or more, not -1"),
                Arguments.of("tokens", Map.of("total", 1L), "[tokens] has no key [total]: it has at-most"),
                Arguments.of("latency", new BigDecimal("1.5"), "[latency] is to be a whole number, not 1.5"),
                Arguments.of("cost", "cheap", "[cost] is to be a number, not the text \"cheap\""),
                Arguments.of("cost", -1L, "a cost is 0 USD or more, not -1"),
                Arguments.of("model-calls", Map.of("atmost", 1L), "[model-calls] has no key [atmost], but [at-most]"),
                Arguments.of("failed-calls", -1L, "a count is 0 or more, not -1"),
                Arguments.of("call-latency", 0L, "a call takes more than 0 ms"),
                Arguments.of("call-latency", Map.of("percentile", 95L), "[call-latency] lacks at-most"),
                Arguments.of(
                        "call-latency",
                        Map.of("at-most", "2s", "percentile", 0L),
                        "a percentile lies between 1 and 100, not at 0"),
                Arguments.of(
                        "call-latency",
                        Map.of("at-most", "2s", "percentil", 5L),
                        "[call-latency] has no key [percentil], but [percentile]"));
    }

    static RuleScorer rule(String name, Object argument) {
        CheckForm form = FactForms.ALL.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        return form.scorer(form.read(new Argument(name, argument)));
    }

    private static Answer answer(
            @Nullable Long millis, Tokens tokens, @Nullable String asked, @Nullable String returned) {
        return new Answer("Yes.", List.of(), List.of(), List.of(), FinishReason.STOP, tokens, millis, asked, returned);
    }

    /** Of a candidate that was replied to twice and once not, and a scorer that was replied to once. */
    static Trial trial(Answer answer) {
        Calls calls = Calls.untaped();
        calls.around(ScriptedModel.saying("Yes.")).chat("Hello?");
        calls.around(ScriptedModel.saying("Yes.")).chat("Still there?");
        calls.by("helpfulness").around(ScriptedModel.saying("5")).chat("How good is it?");
        ScriptedModel broken = ScriptedModel.answering(request -> {
            throw new IllegalStateException("down");
        });
        assertThatIllegalStateException().isThrownBy(() -> calls.around(broken).chat("And now?"));
        return new Trial(GoldenCase.of("a", "?"), 1, answer, calls);
    }
}
