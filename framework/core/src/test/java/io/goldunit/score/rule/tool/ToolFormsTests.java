package io.goldunit.score.rule.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.call.Calls;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.RuleScorer;
import io.goldunit.score.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of this family: calls with which it holds, others with which it does not, and why. */
class ToolFormsTests {

    private static final String EXPECTED =
            "[{\"name\":\"lookup\",\"arguments\":{\"id\":5}},{\"name\":\"refund\",\"arguments\":{\"id\":5,\"sum\":12.5}}]";
    private static final ToolCall LOOKUP = call("lookup", "{\"id\": 5.0}");
    private static final ToolCall REFUND = call("refund", "{\"sum\": 12.50, \"id\": 5}");
    private static final ToolCall BROKEN = call("lookup", "{\"id\": ");
    private static final ToolCall PING = call("ping", "");

    static ToolCall call(String name, String arguments) {
        return new ToolCall(name, arguments, null);
    }

    static Score score(Scorer scorer, String expected, List<ToolCall> calls) throws Exception {
        GoldenCase goldenCase = Cases.withChecks(new Expected(List.of(), expected));
        Answer answer = new Answer("", List.of(), calls, List.of(), null, null, null, null, null);
        return scorer.score(new Trial(goldenCase, 1, answer, Calls.untaped()));
    }

    private static RuleScorer scorer(String name, Object argument) {
        CheckForm form = ToolForms.ALL.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        return form.scorer(form.read(new Argument(name, argument)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void holdsAndIsBrokenForTheReasonThatWasFound(
            String name, Object argument, List<ToolCall> good, String found, List<ToolCall> bad, String problem)
            throws Exception {
        RuleScorer scorer = scorer(name, argument);

        assertThat(score(scorer, EXPECTED, good)).isEqualTo(Score.pass(found));
        assertThat(score(scorer, EXPECTED, bad)).isEqualTo(Score.fail(problem));
        assertThat(score(Rule.not(scorer), EXPECTED, bad)).isEqualTo(Score.pass(problem));
    }

    static Stream<Arguments> forms() {
        Map<String, Object> id = Map.of("required", List.of("id"));
        return Stream.of(
                Arguments.of(
                        "tools-called",
                        List.of("lookup", "refund"),
                        List.of(REFUND, LOOKUP),
                        "called refund, lookup",
                        List.of(),
                        "did not call lookup, refund; called no tool"),
                Arguments.of(
                        "forbidden-tools",
                        "refund",
                        List.of(LOOKUP),
                        "called none of refund",
                        List.of(LOOKUP, REFUND, REFUND),
                        "found call 2 of refund, call 3 of refund"),
                Arguments.of(
                        "tool-step-count",
                        Map.of("at-most", 1L),
                        List.of(LOOKUP),
                        "found 1 tool call (at most 1)",
                        List.of(LOOKUP, PING),
                        "found 2 tool calls (at most 1)"),
                Arguments.of(
                        "tool-arguments",
                        Map.of("tool", "lookup", "equals", Map.of("id", 5L)),
                        List.of(BROKEN, LOOKUP),
                        "found call 2 of lookup with {\"id\":5}",
                        List.of(call("lookup", "{\"id\":6,\"x\":1}"), BROKEN),
                        "call 1 of lookup: at /id: expected 5, found 6; at /x: not expected, found 1; call 2 of lookup: "
                                + "its arguments are not JSON: Unexpected end-of-input within/between Object entries "
                                + "at line 1, column 8, in \"{\"id\": \""),
                Arguments.of(
                        "tool-arguments",
                        Map.of("tool", "refund", "contains", Map.of("id", 5L)),
                        List.of(REFUND),
                        "found call 1 of refund with {\"sum\":12.5,\"id\":5}",
                        List.of(LOOKUP),
                        "did not call refund; called lookup"),
                Arguments.of(
                        "tool-arguments",
                        Map.of("tool", "lookup", "schema", id),
                        List.of(PING, LOOKUP),
                        "found call 2 of lookup with {\"id\":5}",
                        List.of(call("lookup", "{}")),
                        "call 1 of lookup: at the root: required property 'id' not found"),
                Arguments.of(
                        "tool-calls",
                        Map.of(),
                        List.of(LOOKUP, REFUND),
                        "found 2 of 2 expected calls among 2 (exact)",
                        List.of(LOOKUP, PING, REFUND),
                        "found 1 of 2 expected calls among 3 (exact): "
                                + "expected refund with {\"id\":5,\"sum\":12.5}, found call 2 of ping with {}; "
                                + "not expected call 3 of refund with {\"sum\":12.5,\"id\":5}"),
                Arguments.of(
                        "tool-calls",
                        List.of("lookup", Map.of("name", "ping", "arguments", Map.of())),
                        List.of(BROKEN, PING),
                        "found 2 of 2 expected calls among 2 (exact)",
                        List.of(),
                        "found 0 of 2 expected calls among 0 (exact): missing lookup; missing ping with {}"),
                Arguments.of(
                        "tool-calls",
                        Map.of("order", "in-order"),
                        List.of(PING, LOOKUP, PING, REFUND),
                        "found 2 of 2 expected calls among 4 (in-order)",
                        List.of(REFUND, LOOKUP),
                        "found 1 of 2 expected calls among 2 (in-order): missing refund with {\"id\":5,\"sum\":12.5}; "
                                + "not expected call 1 of refund with {\"sum\":12.5,\"id\":5}"),
                Arguments.of(
                        "tool-calls",
                        Map.of("order", "any-order", "more-calls", false, "ignore", "ping"),
                        List.of(PING, REFUND, LOOKUP),
                        "found 2 of 2 expected calls among 2 (any-order)",
                        List.of(REFUND, LOOKUP, LOOKUP),
                        "found 2 of 2 expected calls among 3 (any-order): not expected call 3 of lookup with {\"id\":5}"),
                Arguments.of(
                        "tool-calls",
                        Map.of("arguments", "names-only"),
                        List.of(BROKEN, call("refund", "{}")),
                        "found 2 of 2 expected calls among 2 (exact)",
                        List.of(LOOKUP, call("refunds", "{}")),
                        "found 1 of 2 expected calls among 2 (exact): "
                                + "expected refund with {\"id\":5,\"sum\":12.5}, found call 2 of refunds with {}"),
                Arguments.of(
                        "tool-calls",
                        Map.of("arguments", "subset"),
                        List.of(call("lookup", "{\"id\":5,\"x\":1}"), REFUND),
                        "found 2 of 2 expected calls among 2 (exact)",
                        List.of(BROKEN, REFUND),
                        "found 1 of 2 expected calls among 2 (exact): "
                                + "expected lookup with {\"id\":5}, found call 1 of lookup: its arguments are not JSON: Unexpected end-of-input "
                                + "within/between Object entries at line 1, column 8, in \"{\"id\": \""),
                Arguments.of(
                        "tool-call-f1",
                        new BigDecimal("0.5"),
                        List.of(PING, LOOKUP),
                        "F1 0.500 (at least 0.5): found 1 of 2 expected calls among 2: "
                                + "missing refund with {\"id\":5,\"sum\":12.5}; not expected call 1 of ping with {}",
                        List.of(PING),
                        "F1 0.000 (at least 0.5): found 0 of 2 expected calls among 1: missing lookup with {\"id\":5}; "
                                + "missing refund with {\"id\":5,\"sum\":12.5}; not expected call 1 of ping with {}"),
                Arguments.of(
                        "tool-calls-valid",
                        Map.of("lookup", id, "refund", id),
                        List.of(LOOKUP, REFUND),
                        "found 2 valid tool calls",
                        List.of(call("lookup", "{}"), PING, BROKEN),
                        "call 1 of lookup: at the root: required property 'id' not found; "
                                + "call 2 of ping: there is no such tool; call 3 of lookup: its arguments are not JSON: "
                                + "Unexpected end-of-input within/between Object entries at line 1, column 8, in \"{\"id\": \""));
    }

    @Test
    void aCallTooManyInFrontMovesTheOthersFromTheirPlaces() throws Exception {
        assertThat(score(ToolRule.toolCalls(), "[\"lookup\",\"refund\"]", List.of(call("login", ""), LOOKUP, REFUND)))
                .isEqualTo(Score.fail("found 0 of 2 expected calls among 3 (exact): "
                        + "expected lookup, found call 1 of login with {}; "
                        + "expected refund, found call 2 of lookup with {\"id\":5}; "
                        + "not expected call 3 of refund with {\"sum\":12.5,\"id\":5}"));
        assertThat(score(ToolRule.toolCalls(), "[\"lookup\",\"refund\"]", List.of(LOOKUP)))
                .isEqualTo(Score.fail("found 1 of 2 expected calls among 1 (exact): missing refund"));
    }

    @Test
    void whereNoToolIsCalledNoCallIsInvalid() throws Exception {
        assertThat(score(scorer("tool-calls-valid", Map.of("lookup", Map.of())), EXPECTED, List.of()))
                .isEqualTo(Score.pass("called no tool"));
    }

    @Test
    void everyFormIsTriedAbove() {
        assertThat(forms().map(it -> it.get()[0]).distinct())
                .containsExactlyElementsOf(
                        ToolForms.ALL.stream().map(CheckForm::name).toList());
    }

    @ParameterizedTest
    @MethodSource("inCode")
    void theFormInCodeIsTheOneInCaseFiles(Scorer inCode, String name, Object argument) throws Exception {
        RuleScorer inFile = scorer(name, argument);

        assertThat(inCode.spec()).isEqualTo(inFile.spec());
        for (List<ToolCall> calls : List.of(List.<ToolCall>of(), List.of(LOOKUP, REFUND), List.of(PING, BROKEN))) {
            assertThat(score(inCode, EXPECTED, calls)).isEqualTo(score(inFile, EXPECTED, calls));
        }
    }

    static Stream<Arguments> inCode() {
        return Stream.of(
                Arguments.of(ToolRule.toolsCalled("lookup"), "tools-called", "lookup"),
                Arguments.of(ToolRule.forbiddenTools("a", "b"), "forbidden-tools", List.of("a", "b")),
                Arguments.of(ToolRule.toolStepCount().exactly(2), "tool-step-count", 2L),
                Arguments.of(ToolRule.toolStepCount().atLeast(1), "tool-step-count", Map.of("at-least", 1L)),
                Arguments.of(ToolRule.toolStepCount().atMost(1), "tool-step-count", Map.of("at-most", 1L)),
                Arguments.of(
                        ToolRule.toolArguments("lookup").equalTo("{\"id\":5}"),
                        "tool-arguments",
                        Map.of("tool", "lookup", "equals", Map.of("id", 5L))),
                Arguments.of(
                        ToolRule.toolArguments("lookup").containing("{}"),
                        "tool-arguments",
                        Map.of("tool", "lookup", "contains", Map.of())),
                Arguments.of(
                        ToolRule.toolArguments("lookup").fitting("{\"minProperties\":1}"),
                        "tool-arguments",
                        Map.of("tool", "lookup", "schema", Map.of("minProperties", 1L))),
                Arguments.of(ToolRule.toolCalls(), "tool-calls", Map.of()),
                Arguments.of(
                        ToolRule.toolCalls("[\"lookup\"]")
                                .andNoOthers()
                                .ignoring("b", "a")
                                .arguments(ArgumentMatch.SUBSET)
                                .order(CallOrder.IN_ORDER),
                        "tool-calls",
                        Map.of(
                                "calls",
                                List.of("lookup"),
                                "order",
                                "in-order",
                                "arguments",
                                "subset",
                                "ignore",
                                List.of("a", "b"),
                                "more-calls",
                                false)),
                Arguments.of(
                        ToolRule.toolCallsValid(Map.of("lookup", "{}")),
                        "tool-calls-valid",
                        Map.of("lookup", Map.of())));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongArgumentIsRefused(String name, Object argument, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer(name, argument))
                .withMessage(message);
    }

    static Stream<Arguments> wrong() {
        String shape = "an expected call is the name of a tool, or an object with name and arguments, not ";
        return Stream.of(
                Arguments.of("tools-called", List.of(), "there is no tool to look for"),
                Arguments.of("forbidden-tools", 1L, "[forbidden-tools] is to be a text or a list of texts, not 1"),
                Arguments.of(
                        "tool-step-count",
                        Map.of("most", 1L),
                        "[tool-step-count] has no key [most]: it has exactly, at-least, at-most"),
                Arguments.of("tool-arguments", Map.of("equals", Map.of()), "[tool-arguments] lacks a tool"),
                Arguments.of(
                        "tool-arguments",
                        Map.of("tool", "a"),
                        "[tool-arguments] takes one of equals, contains and schema, not none"),
                Arguments.of(
                        "tool-arguments",
                        Map.of("tool", "a", "equals", List.of()),
                        "the arguments of a call are to be an object"),
                Arguments.of("tool-calls", "lookup", "the expected calls are to be a list, not \"lookup\""),
                Arguments.of("tool-calls", List.of(1L), shape + "1"),
                Arguments.of(
                        "tool-calls", List.of(Map.of("name", "a", "args", 1L)), shape + "{\"args\":1,\"name\":\"a\"}"),
                Arguments.of(
                        "tool-calls",
                        Map.of("order", "inorder"),
                        "[tool-calls.order] is to be in-order, not the text \"inorder\""),
                Arguments.of("tool-call-f1", Map.of(), "[tool-call-f1] lacks at-least"),
                Arguments.of("tool-call-f1", 2L, "an F1 lies between 0 and 1, not at 2"),
                Arguments.of("tool-calls-valid", Map.of(), "there is no tool to look for"),
                Arguments.of(
                        "tool-calls-valid",
                        Map.of("lookup", 1L),
                        "[tool-calls-valid.lookup] is to be an object, not 1"));
    }
}
