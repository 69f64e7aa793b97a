package io.goldunit.call;

import io.goldunit.call.limit.Attempted;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * How long a call took.
 *
 * @param millis from the request to the whole reply, in milliseconds, of the attempt that succeeded
 * @param firstMillis to the first part of the reply; null when it was not streamed
 * @param waitedMillis before that attempt: for its turn, and after attempts that failed
 * @param attempts how often the provider was asked, at least 1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Timing(long millis, @Nullable Long firstMillis, long waitedMillis, int attempts) {

    static Timing of(Attempted<?> made) {
        return streamed(made, null);
    }

    static Timing streamed(Attempted<?> made, @Nullable Long firstMillis) {
        return new Timing(
                made.lastAttempt().toMillis(), firstMillis, made.waited().toMillis(), made.attempts());
    }

    Timing first(@Nullable Long afterMillis) {
        return new Timing(millis, afterMillis, waitedMillis, attempts);
    }

    /** A call that went through at once. */
    public static Timing of(long millis) {
        return new Timing(millis, null, 0, 1);
    }
}
