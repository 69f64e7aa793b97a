package io.goldunit.call.limit;

import dev.failsafe.Execution;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import io.goldunit.call.limit.ProviderFault.Kind;

/** When a failed call is made again: broken ones so many times, refused ones as long as there is time. */
record Backoff(RetryPolicy<Object> broken, RetryPolicy<Object> refused) {

    static Backoff of(LimitPolicy policy) {
        return new Backoff(
                builder(policy).withMaxAttempts(policy.attempts()).build(),
                builder(policy).withMaxRetries(-1).build());
    }

    /** What decides on the failures of one kind of one call. */
    Execution<Object> begun(Kind kind) {
        return Execution.of(kind == Kind.REFUSED ? refused : broken);
    }

    private static RetryPolicyBuilder<Object> builder(LimitPolicy policy) {
        RetryPolicyBuilder<Object> builder = RetryPolicy.builder();
        // Failsafe calls it backoff only when the wait can grow.
        if (policy.longestBackoff().compareTo(policy.firstBackoff()) > 0) {
            builder.withBackoff(policy.firstBackoff(), policy.longestBackoff());
        } else {
            builder.withDelay(policy.firstBackoff());
        }
        return policy.jitter() > 0 ? builder.withJitter(policy.jitter()) : builder;
    }
}
