package io.goldunit.score.rule.tool;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quantity;
import java.util.Map;

/**
 * The candidate made so many tool calls, over all turns.
 *
 * @param count how many
 */
record ToolStepCount(Bounds count) implements Condition {

    static final CheckForm FORM = new CheckForm("tool-step-count", 1, Bounds.TAKES, ToolStepCount::read);

    static Condition read(Argument argument) {
        return new ToolStepCount(Bounds.read(argument));
    }

    @Override
    public Score test(Trial trial) {
        int calls = trial.answer().toolCalls().size();
        String reason = "found " + Quantity.of(calls, "tool call") + " (" + count + ")";
        return Score.of(count.allow(calls) ? 1 : 0, reason);
    }

    @Override
    public Map<String, Object> options() {
        return count.options();
    }
}
