package io.goldunit.assertj;

import io.goldunit.score.check.Quote;
import io.goldunit.score.rule.tool.CallOrder;
import io.goldunit.score.rule.tool.ToolCallsRule;
import io.goldunit.score.rule.tool.ToolRule;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Assertions on the calls of tools, over all turns, each of which leads back to the answer. They run the rules of {@link ToolRule}.
 * Calls are written as a JSON list: each is an object with {@code name} and {@code arguments}, or a name, with which any
 * arguments will do.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ToolCallsAssert {

    private final AnswerAssert answer;

    ToolCallsAssert(AnswerAssert answer) {
        this.answer = answer;
    }

    /** These are all calls, in this order. */
    public AnswerAssert areExactly(String calls) {
        return made("make exactly and in this order the calls ", calls, ToolRule.toolCalls(calls));
    }

    /** These are all calls, in any order. */
    public AnswerAssert areInAnyOrder(String calls) {
        ToolCallsRule rule = ToolRule.toolCalls(calls).order(CallOrder.ANY_ORDER);
        return made("make exactly and in any order the calls ", calls, rule.andNoOthers());
    }

    /** These calls were made in this order, and maybe others. */
    public AnswerAssert includeInOrder(String calls) {
        return made(
                "make in this order the calls ",
                calls,
                ToolRule.toolCalls(calls).order(CallOrder.IN_ORDER));
    }

    /** These calls were made in any order, and maybe others. */
    public AnswerAssert includeInAnyOrder(String calls) {
        return made("make the calls ", calls, ToolRule.toolCalls(calls).order(CallOrder.ANY_ORDER));
    }

    private AnswerAssert made(String words, String calls, ToolCallsRule rule) {
        return answer.follows(words + Quote.of(calls), rule);
    }

    /** The F1 of the calls that were made and these, in any order, is so high or higher: 0 to 1. */
    public AnswerAssert haveF1AtLeast(double least, String calls) {
        return answer.scoresAtLeast(least, ToolRule.toolCallF1().calls(calls));
    }

    /** The tool was called with just these arguments at least once; {@link AnswerAssert#calledWith} allows more. */
    public AnswerAssert haveArguments(String tool, String argumentsJson) {
        return answer.follows(
                "call " + Quote.of(tool) + " with exactly " + Quote.of(argumentsJson),
                ToolRule.toolArguments(tool).equalTo(argumentsJson));
    }

    /** The tool was called with arguments that fit a JSON Schema at least once. */
    public AnswerAssert haveArgumentsThatFit(String tool, String schemaJson) {
        return answer.follows(
                "call " + Quote.of(tool) + " with arguments that fit the schema",
                ToolRule.toolArguments(tool).fitting(schemaJson));
    }

    /** Every call is one of these tools, with arguments that fit its JSON Schema. */
    public AnswerAssert areValid(Map<String, String> schemas) {
        return answer.follows(
                "make valid calls of " + String.join(", ", new TreeMap<>(schemas).keySet()) + " alone",
                ToolRule.toolCallsValid(schemas));
    }

    /** How many there are. */
    public CountAssert count() {
        return new CountAssert(answer, "tool calls", new CountAssert.Limits(ToolRule.toolStepCount()));
    }
}
