package io.goldunit.score.rule.tool;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.Shortlist;
import io.goldunit.score.rule.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every call is one of a known tool with arguments that fit its schema; so it holds of an answer without calls.
 *
 * @param tools the schemas of the arguments by the tools' names, at least one
 */
record ToolCallsValid(Map<String, JsonSchema> tools) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "tool-calls-valid",
            1,
            "an object with the name of each tool and the JSON Schema of its arguments",
            ToolCallsValid::read);

    ToolCallsValid {
        tools = new TreeMap<>(tools);
        ToolsCalled.requireSome(List.copyOf(tools.keySet()));
    }

    static Condition read(Argument argument) {
        Map<String, JsonSchema> tools = new TreeMap<>();
        argument.object().forEach((tool, schema) -> {
            String name = tool.toString();
            tools.put(name, JsonSchema.read(new Argument(argument.name() + "." + name, schema)));
        });
        return new ToolCallsValid(tools);
    }

    @Override
    public Score test(Trial trial) {
        List<MadeCall> made = MadeCall.in(trial.answer());
        List<String> problems = new ArrayList<>();
        List<String> unscored = new ArrayList<>();
        for (MadeCall call : made) {
            Score score = test(call);
            String reason = call.place() + ": " + score.reason();
            if (!(score instanceof Score.Value it)) {
                unscored.add(reason);
            } else if (it.value() < 1) {
                problems.add(reason);
            }
        }
        if (!problems.isEmpty()) {
            return Score.fail(Shortlist.PROBLEMS.of(problems));
        }
        if (!unscored.isEmpty()) {
            return Score.unscored(Shortlist.PROBLEMS.of(unscored));
        }
        return Score.pass(made.isEmpty() ? "called no tool" : "found " + Quantity.of(made.size(), "valid tool call"));
    }

    private Score test(MadeCall call) {
        JsonSchema schema = tools.get(call.name());
        return schema == null ? Score.fail("there is no such tool") : call.test(schema::fit);
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> options = new TreeMap<>();
        tools.forEach((tool, schema) -> options.put(tool, schema.fingerprint()));
        return options;
    }
}
