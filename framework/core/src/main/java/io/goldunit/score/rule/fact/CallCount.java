package io.goldunit.score.rule.fact;

import io.goldunit.call.CallRecord;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.Condition;
import java.util.List;
import java.util.Map;

/**
 * The candidate made so many calls of models.
 *
 * @param kind which of them
 * @param bounds how many there are to be
 */
record CallCount(CallOutcome kind, Bounds bounds) implements Condition {

    static Condition read(CallOutcome kind, Argument argument) {
        return new CallCount(kind, Bounds.read(argument));
    }

    @Override
    public Score test(Trial trial) {
        List<CallRecord> calls = trial.calls().made().stream()
                .filter(CallRecord::madeByCandidate)
                .toList();
        if (calls.isEmpty()) {
            return Score.unscored("no call of a model by the candidate is known");
        }
        long count = calls.stream().filter(kind::has).count();
        return Score.of(
                bounds.allow(count) ? 1 : 0, "expected " + bounds + ", found " + count + " " + kind.words(count));
    }

    @Override
    public Map<String, Object> options() {
        return bounds.options();
    }
}
