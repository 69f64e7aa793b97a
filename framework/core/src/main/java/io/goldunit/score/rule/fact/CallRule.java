package io.goldunit.score.rule.fact;

import io.goldunit.score.rule.Counted;
import java.time.Duration;
import org.apiguardian.api.API;

/**
 * Rules about the models that the candidate called for its answer: how often one replied, how often one failed, and how long one took. They see the calls
 * that go through {@link io.goldunit.call.Calls} or a model with a tape around it, also when they come from tape; where there is none
 * the answer is unscored, as it is when answers are scored again without their calls.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CallRule {

    private CallRule() {}

    /** Replies of chat models: {@code CallRule.modelCalls().atMost(3)}. In case files: {@code model-calls}. */
    public static Counted modelCalls() {
        return counted(CallOutcome.REPLY);
    }

    /**
     * Calls of models that failed for good, after all their attempts, while the candidate answered nonetheless. In case files:
     * {@code failed-calls}.
     */
    public static Counted failedCalls() {
        return counted(CallOutcome.FAILURE);
    }

    /**
     * Every reply of a chat model came within this time, for a reply from tape as it was when it was recorded. In case files:
     * {@code call-latency}.
     *
     * @param atMost more than 0, whole milliseconds
     */
    public static CallLatencyRule callLatency(Duration atMost) {
        return new CallLatencyRule(new CallLatency(atMost.toMillis()));
    }

    private static Counted counted(CallOutcome kind) {
        return new Counted(it -> kind.form().scorer(new CallCount(kind, it)));
    }
}
