package io.goldunit.call.limit;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What the provider said in the headers of its responses to one attempt. Thread-safe. */
final class Heard {

    private static final ThreadLocal<Heard> CURRENT = new ThreadLocal<>();

    private volatile long retryAfter;
    private volatile long pause;

    /** The attempt that is under way on this thread. */
    static Optional<Heard> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    <T> T during(Callable<T> call) throws Exception {
        Heard outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return call.call();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    void note(int status, HttpHeaders headers) {
        RateHeaders said = new RateHeaders(headers, Instant.now());
        retryAfter = status >= 400 ? said.retryAfter() : 0;
        pause = said.pause();
    }

    /** How long this failed attempt is asked to wait, by headers or else in words, in nanoseconds; 0 when nobody says. */
    long advised(Throwable thrown) {
        return retryAfter > 0 ? retryAfter : SpokenDelay.in(thrown);
    }

    /** How long no further call should begin, in nanoseconds; 0 when at once. */
    long pause() {
        return pause;
    }
}
