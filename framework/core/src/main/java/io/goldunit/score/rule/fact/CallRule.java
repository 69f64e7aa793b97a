package io.goldunit.score.rule.fact;

import io.goldunit.score.Scorer;
import io.goldunit.score.check.Bounds;
import org.apiguardian.api.API;

/**
 * Rules about the models that the candidate called for its answer: how often one replied, and how often one failed. They see the calls
 * that go through {@link io.goldunit.call.Calls} or a model with a tape around it, also when they come from tape; where there is none
 * the answer is unscored, as it is when answers are scored again without their calls.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CallRule {

    private CallRule() {}

    /** Chat models replied exactly so often. In case files: {@code model-calls}. */
    public static Scorer count(long exactly) {
        return rule(CallOutcome.REPLY, new Bounds(exactly, exactly));
    }

    /** Chat models replied so often or more often. In case files: {@code model-calls}. */
    public static Scorer countAtLeast(long count) {
        return rule(CallOutcome.REPLY, new Bounds(count, Bounds.NO_END));
    }

    /** Chat models replied so often or less often. In case files: {@code model-calls}. */
    public static Scorer countAtMost(long count) {
        return rule(CallOutcome.REPLY, new Bounds(0, count));
    }

    /**
     * So many calls of models or fewer failed for good, after all their attempts, while the candidate answered nonetheless. In case
     * files: {@code failed-calls}.
     */
    public static Scorer failedAtMost(long count) {
        return rule(CallOutcome.FAILURE, new Bounds(0, count));
    }

    private static Scorer rule(CallOutcome kind, Bounds bounds) {
        return kind.form().scorer(new CallCount(kind, bounds));
    }
}
