package io.goldunit.score.rule.tool;

import io.goldunit.score.Scorer;
import io.goldunit.score.rule.Counted;
import io.goldunit.score.rule.JsonSchema;
import io.goldunit.score.rule.WantedJson;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/**
 * Rules about the tools that a candidate called, over all turns; what is said of rules at
 * {@link io.goldunit.score.rule.Rule} goes for these too. Arguments are compared as JSON: numbers by value, fields in any order;
 * empty ones are an empty object, and a model that wrote no JSON has broken the rule. A candidate that does not report its calls has
 * made none.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ToolRule {

    private ToolRule() {}

    /** Every one of the tools was called. In case files: {@code tools-called}. */
    public static Scorer toolsCalled(String... tools) {
        return ToolsCalled.FORM.scorer(new ToolsCalled(List.of(tools)));
    }

    /** None of the tools was called. In case files: {@code forbidden-tools}. */
    public static Scorer forbiddenTools(String... tools) {
        return ForbiddenTools.FORM.scorer(new ForbiddenTools(List.of(tools)));
    }

    /** Calls, over all turns: {@code ToolRule.toolStepCount().atMost(5)}. In case files: {@code tool-step-count}. */
    public static Counted toolStepCount() {
        return new Counted(it -> ToolStepCount.FORM.scorer(new ToolStepCount(it)));
    }

    /**
     * One call at least of a tool has the arguments that the result says. In case files: {@code tool-arguments}.
     *
     * @return to be asked for the rule, such as {@code ToolRule.toolArguments("lookup").containing("{\"id\": 5}")}
     */
    public static ToolArgumentsRule toolArguments(String tool) {
        return new ToolArgumentsRule(tool);
    }

    /**
     * These calls were made in this order, and no others. In case files: {@code tool-calls}.
     *
     * @param json a list of calls, each an object with {@code name} and {@code arguments}, or a name, with which any arguments
     *     will do
     * @return the rule; its methods allow other orders and other calls
     */
    public static ToolCallsRule toolCalls(String json) {
        return new ToolCallsRule(
                new CallDemand(WantedJson.of(json), ArgumentMatch.EXACT, List.of()), CallOrder.EXACT, true);
    }

    /** As {@link #toolCalls(String)}, with the calls that the case expects, {@code expected: {json: [...]}}. */
    public static ToolCallsRule toolCalls() {
        return new ToolCallsRule(CallDemand.OF_CASE, CallOrder.EXACT, true);
    }

    /**
     * How well the calls that were made fit those that the case expects, in any order: the F1 of the two multisets, 0..1, higher is
     * better; 1 when both are empty. The reason names the calls that are missing and those that nobody expects. A similarity; in case
     * files {@code tool-call-f1} is the rule that it is at least a number.
     */
    public static ToolCallF1Scorer toolCallF1() {
        return new ToolCallF1Scorer(CallDemand.OF_CASE);
    }

    /**
     * Every call is one of these tools, with arguments that fit its schema. An answer without calls has none that is wrong and holds:
     * {@link #toolStepCount()} demands one. In case files: {@code tool-calls-valid}.
     *
     * @param schemas the JSON Schema of the arguments by the tool's name, as for
     *     {@link io.goldunit.score.rule.Rule#jsonSchema}
     */
    public static Scorer toolCallsValid(Map<String, String> schemas) {
        Map<String, JsonSchema> tools = new TreeMap<>();
        schemas.forEach((tool, schema) -> tools.put(tool, JsonSchema.of(schema)));
        return ToolCallsValid.FORM.scorer(new ToolCallsValid(tools));
    }
}
