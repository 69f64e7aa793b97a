package io.goldunit.score.rule.tool;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.Shortlist;
import io.goldunit.score.rule.JsonSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Every call is one of a known tool with arguments that fit its schema.
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
        List<String> problems =
                made.stream().flatMap(it -> problem(it).stream()).toList();
        return problems.isEmpty()
                ? Score.pass("found " + Quantity.of(made.size(), "valid tool call"))
                : Score.fail(Shortlist.PROBLEMS.of(problems));
    }

    private Optional<String> problem(MadeCall call) {
        JsonSchema schema = tools.get(call.name());
        if (schema == null) {
            return Optional.of(call.place() + ": there is no such tool");
        }
        JsonNode arguments = call.arguments();
        Optional<String> problem = arguments == null ? Optional.of(call.problem()) : schema.problem(arguments);
        return problem.map(it -> call.place() + ": " + it);
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> options = new TreeMap<>();
        tools.forEach((tool, schema) -> options.put(tool, schema.fingerprint()));
        return options;
    }
}
