package io.goldunit.call.limit;

import org.jspecify.annotations.Nullable;

/** When the next call may begin: by the rates, by what the provider said, and by how it takes the calls. Not thread-safe. */
final class Pace {

    private final @Nullable Rate requests;
    private final @Nullable TokenRate tokens;
    private final Storm storm = new Storm();
    private long heldUntil;

    Pace(LimitPolicy policy) {
        requests = policy.requestsPerMinute().isPresent()
                ? Rate.ofSingle(policy.requestsPerMinute().getAsInt())
                : null;
        tokens = policy.tokensPerMinute().isPresent()
                ? new TokenRate(policy.tokensPerMinute().getAsLong())
                : null;
    }

    /** How long until the next call may begin; 0 when now. */
    long waitNanos(long now) {
        long byRates =
                Math.max(requests == null ? 0 : requests.waitNanos(now), tokens == null ? 0 : tokens.waitNanos(now));
        return Math.max(byRates, Math.max(heldUntil - now, storm.waitNanos(now)));
    }

    void begun(Turn turn, long now) {
        storm.begun(now);
        if (requests != null) {
            requests.take(1, now);
        }
        if (tokens != null) {
            turn.expectedTokens = tokens.begin(now);
        }
    }

    void answered(Turn turn, long used, int places, long now) {
        storm.answered(places);
        if (tokens != null) {
            tokens.end(turn.expectedTokens, used, now);
        }
    }

    void failed(Turn turn) {
        if (tokens != null) {
            tokens.failed(turn.expectedTokens);
        }
    }

    /** Takes note of a refusal, and tells whether to allow fewer calls at once. */
    boolean refused(long advised, int places, long now) {
        return storm.refused(advised, places, now);
    }

    void hold(long nanos, long now) {
        heldUntil = Math.max(heldUntil, now + nanos);
    }
}
