package io.goldunit.call.limit;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What was tried before a call failed for good. It is never thrown: it is added, as a suppressed exception, to the one that the
 * last attempt ended with.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class GaveUpException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int attempts;
    private final Duration waited;
    private final Duration lastAttempt;

    GaveUpException(String message, int attempts, Duration waited, Duration lastAttempt) {
        super(message, null, false, false);
        this.attempts = attempts;
        this.waited = waited;
        this.lastAttempt = lastAttempt;
    }

    /** What was tried before this failure; empty when it is not one of a limited call. */
    public static Optional<GaveUpException> in(Throwable thrown) {
        return Arrays.stream(thrown.getSuppressed())
                .filter(GaveUpException.class::isInstance)
                .map(GaveUpException.class::cast)
                // One exception object may be thrown again and again.
                .reduce((first, second) -> second);
    }

    /** How often the call was made, at least 1. */
    public int attempts() {
        return attempts;
    }

    /** How long it waited for its turn and between attempts, all together. */
    public Duration waited() {
        return waited;
    }

    /** How long the last attempt took by itself. */
    public Duration lastAttempt() {
        return lastAttempt;
    }
}
