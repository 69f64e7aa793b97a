package io.goldunit.score.rule.text;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quantity;
import java.util.Map;

/**
 * The answer has so many words, sentences, paragraphs or characters.
 *
 * @param unit what is counted
 * @param bounds how many there are to be
 */
record TextCount(TextUnit unit, Bounds bounds) implements Condition {

    static CheckForm form(TextUnit unit) {
        return new CheckForm(unit + "-count", 1, Bounds.TAKES, argument -> new TextCount(unit, Bounds.read(argument)));
    }

    @Override
    public Score test(Trial trial) {
        long count = unit.count(trial.answer().text());
        String reason = "expected " + bounds + ", found " + Quantity.of(count, unit.toString());
        return Score.of(bounds.allow(count) ? 1 : 0, reason);
    }

    @Override
    public Map<String, Object> options() {
        return bounds.options();
    }
}
