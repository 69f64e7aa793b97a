package io.goldunit.call.limit;

import dev.failsafe.Execution;
import io.goldunit.call.limit.ProviderFault.Kind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** What became of one call so far. Used by one thread at a time. */
final class Attempts {

    private final LimitPolicy policy;
    private final Backoff backoff;
    private final Ticker ticker;
    private final long arrival;
    private final long start;
    private final Map<Kind, Execution<Object>> failures = new EnumMap<>(Kind.class);
    private int made;
    private long begun;
    private long ended;
    private long working;
    private long paused;

    Attempts(LimitPolicy policy, Backoff backoff, Ticker ticker, long arrival) {
        this.policy = policy;
        this.backoff = backoff;
        this.ticker = ticker;
        this.arrival = arrival;
        this.start = ticker.nanos();
    }

    long arrival() {
        return arrival;
    }

    void begin() {
        made++;
        begun = ticker.nanos();
    }

    void end() {
        ended = ticker.nanos();
        working += ended - begun;
    }

    <T extends @Nullable Object> Attempted<T> returned(T value) {
        return new Attempted<>(value, made, waited(), lastAttempt());
    }

    /** How long to wait before the next attempt, in nanoseconds; empty when there is none. */
    OptionalLong pause(Throwable thrown, ProviderFault fault, long advised) {
        long left = policy.longestWait().toNanos() - paused;
        if (!fault.retryable() || left <= 0) {
            return OptionalLong.empty();
        }
        Execution<Object> execution = failures.computeIfAbsent(fault.kind(), backoff::begun);
        execution.recordException(thrown);
        if (execution.isComplete()) {
            return OptionalLong.empty();
        }
        long wanted = advised > 0 ? spread(advised) : execution.getDelay().toNanos();
        long pause = Math.min(wanted, left);
        paused += pause;
        return OptionalLong.of(pause);
    }

    /** Those who were told the same time shall not all come at the same moment, and never earlier. */
    private long spread(long advised) {
        return (long) (advised
                * (1 + policy.jitter() / 4 * ThreadLocalRandom.current().nextDouble()));
    }

    /** Nobody has to wait longer than the policy lets any call wait. */
    long bounded(long nanos) {
        return Math.min(nanos, policy.longestWait().toNanos());
    }

    /** Lets the failure say what was tried, and why not again. */
    void gaveUp(Throwable thrown, String why) {
        String tried = made == 1 ? "1 attempt" : made + " attempts";
        String took = Seconds.of(Duration.ofNanos(ended - start));
        thrown.addSuppressed(
                new GaveUpException("gave up after " + tried + " in " + took + why, made, waited(), lastAttempt()));
    }

    private Duration waited() {
        return Duration.ofNanos(ended - start - working);
    }

    private Duration lastAttempt() {
        return Duration.ofNanos(ended - begun);
    }
}
