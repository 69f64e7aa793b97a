package io.goldunit.score.rule.conversation;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quantity;
import java.util.Map;

/**
 * The assistant replied to so many turns.
 *
 * @param bounds how many there are to be
 */
record TurnCount(Bounds bounds) implements Condition {

    static final CheckForm FORM =
            new CheckForm("turn-count", 1, Bounds.TAKES, argument -> new TurnCount(Bounds.read(argument)));

    @Override
    public Score test(Trial trial) {
        int turns = trial.answer().earlier().size() + 1;
        String reason = "expected " + bounds + ", found " + Quantity.of(turns, "turn");
        return Score.of(bounds.allow(turns) ? 1 : 0, reason);
    }

    @Override
    public Map<String, Object> options() {
        return bounds.options();
    }
}
