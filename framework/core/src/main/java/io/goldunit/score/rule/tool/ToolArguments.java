package io.goldunit.score.rule.tool;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Shortlist;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One call at least of a tool has the arguments that are asked for.
 *
 * @param tool its name
 * @param demand what the arguments are to be
 */
record ToolArguments(String tool, ArgumentDemand demand) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "tool-arguments", 1, "an object with tool and one of equals, contains and schema", ToolArguments::read);

    static Condition read(Argument argument) {
        argument.object();
        Fields fields = argument.fields("tool", "equals", "contains", "schema");
        String tool = fields.get("tool")
                .map(Argument::text)
                .orElseThrow(() -> new IllegalArgumentException("[" + argument.name() + "] lacks a tool"));
        return new ToolArguments(tool, ArgumentDemand.read(argument.name(), fields));
    }

    @Override
    public Score test(Trial trial) {
        List<MadeCall> made = MadeCall.in(trial.answer());
        List<String> problems = new ArrayList<>();
        List<String> unscored = new ArrayList<>();
        for (MadeCall call : made) {
            if (call.name().equals(tool)) {
                Score score = call.test(demand::test);
                if (score instanceof Score.Value it && it.value() == 1) {
                    return Score.pass("found " + call);
                }
                (score instanceof Score.Value ? problems : unscored).add(call.place() + ": " + score.reason());
            }
        }
        if (!unscored.isEmpty()) {
            return Score.unscored(Shortlist.PROBLEMS.of(unscored));
        }
        return Score.fail(
                problems.isEmpty()
                        ? "did not call " + tool + "; called " + MadeCall.names(made)
                        : Shortlist.PROBLEMS.of(problems));
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("tool", tool, demand.key(), demand.option());
    }
}
