package io.goldunit.score.rule.fact;

import io.goldunit.call.CallRecord;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Quantity;
import java.util.Map;

/**
 * The chat models that the candidate called replied within a time, all of them or a share.
 *
 * @param millis in milliseconds, more than 0
 * @param percentile how many of a hundred, from 1 to 100
 */
record CallLatency(long millis, long percentile) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "call-latency", 1, Millis.TAKES + ", or an object with at-most and percentile", CallLatency::read);

    private static final long ALL = 100;

    CallLatency {
        if (millis <= 0) {
            throw new IllegalArgumentException("a call takes more than " + millis + " ms");
        }
        if (percentile < 1 || percentile > ALL) {
            throw new IllegalArgumentException("a percentile lies between 1 and 100, not at " + percentile);
        }
    }

    /** Of all of them. */
    CallLatency(long millis) {
        this(millis, ALL);
    }

    static Condition read(Argument argument) {
        Fields fields = argument.fields("at-most", "percentile");
        return new CallLatency(
                fields.get("at-most")
                        .map(Millis::read)
                        .orElseThrow(() -> new IllegalArgumentException("[" + argument.name() + "] lacks at-most")),
                fields.get("percentile").map(Argument::whole).orElse(ALL));
    }

    @Override
    public Score test(Trial trial) {
        return of(trial.calls().made().stream()
                .filter(CallRecord::byCandidate)
                .mapToLong(it -> it.timing().millis())
                .sorted()
                .toArray());
    }

    /** @param took the times of the calls, the longest last */
    Score of(long... took) {
        if (took.length == 0) {
            return Score.unscored("no call of a model by the candidate is known");
        }
        long found = took[rank(took.length) - 1];
        return Score.of(
                found <= millis ? 1 : 0, "expected at most " + millis + " ms, found " + told(found, took.length));
    }

    /** By nearest rank: the least number of calls that is the share. */
    private int rank(int calls) {
        return (int) ((percentile * calls + ALL - 1) / ALL);
    }

    private String told(long found, int calls) {
        String which = percentile == ALL ? "the longest" : "percentile " + percentile;
        return found + " ms, " + which + " of " + Quantity.of(calls, "model call");
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("at-most", millis, "percentile", percentile);
    }
}
