package io.goldunit.score.rule.fact;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Scorer;
import org.apiguardian.api.API;

/**
 * The rule that the chat models which the candidate called replied in time, with its option {@code percentile} in case files. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CallLatencyRule implements DelegatingScorer {

    private final CallLatency condition;
    private final Scorer rule;

    CallLatencyRule(CallLatency condition) {
        this.condition = condition;
        this.rule = CallLatency.FORM.scorer(condition);
    }

    /**
     * The same rule for a share of the calls, by nearest rank: with 95, one of twenty may take longer.
     *
     * @param percentile from 1 to 100, which is what it begins with
     * @throws IllegalArgumentException for another one
     */
    public CallLatencyRule percentile(int percentile) {
        return new CallLatencyRule(new CallLatency(condition.millis(), percentile));
    }

    @Override
    public Scorer scorer() {
        return rule;
    }
}
