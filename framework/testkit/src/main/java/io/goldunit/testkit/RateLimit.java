package io.goldunit.testkit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;

/** A bucket of calls that fills steadily: what comes faster is sent away, with the headers that OpenAI sends. */
final class RateLimit {

    private final double perSecond;
    private final int burst;
    private final LongSupplier nanoTime;
    private double calls;
    private long filledAt;

    RateLimit(double perSecond, int burst, LongSupplier nanoTime) {
        if (!(perSecond > 0) || burst < 1) {
            throw new IllegalArgumentException("a limit is of more than 0 calls a second and 1 at once or more, not of "
                    + perSecond + " and " + burst);
        }
        this.perSecond = perSecond;
        this.burst = burst;
        this.nanoTime = nanoTime;
        this.calls = burst;
        this.filledAt = nanoTime.getAsLong();
    }

    synchronized Permit ask() {
        long now = nanoTime.getAsLong();
        calls = Math.min(burst, calls + (now - filledAt) / 1e9 * perSecond);
        filledAt = now;
        boolean granted = calls >= 1;
        calls -= granted ? 1 : 0;
        return new Permit(granted, burst, (int) calls, until(granted ? 0 : 1), until(burst));
    }

    private Duration until(double wanted) {
        return Duration.ofNanos((long) Math.ceil(Math.max(0, wanted - calls) / perSecond * 1e9));
    }

    /**
     * What the limit says to a call.
     *
     * @param limit calls at once
     * @param remaining calls that would be granted now
     * @param retryAfter until the next call is granted; zero when this one is
     * @param reset until the limit is as if nobody had called
     */
    record Permit(boolean granted, int limit, int remaining, Duration retryAfter, Duration reset) {

        Reply.HttpError refusal() {
            return Reply.error(429, "rate limited: " + limit + " calls at once are too many")
                    .withRetryAfter(retryAfter)
                    .withHeader("retry-after-ms", Long.toString(milliseconds(retryAfter)));
        }

        Map<String, String> headers() {
            return Map.of(
                    "x-ratelimit-limit-requests", Integer.toString(limit),
                    "x-ratelimit-remaining-requests", Integer.toString(remaining),
                    "x-ratelimit-reset-requests", seconds(reset));
        }

        /** In the form of OpenAI's headers, such as {@code 20ms}, {@code 1.5s} and {@code 6m0s}. */
        private static String seconds(Duration time) {
            long milliseconds = milliseconds(time);
            if (milliseconds < 1000) {
                return milliseconds + "ms";
            }
            String minutes = milliseconds < 60_000 ? "" : milliseconds / 60_000 + "m";
            BigDecimal seconds = BigDecimal.valueOf(milliseconds % 60_000, 3).stripTrailingZeros();
            return minutes + seconds.toPlainString() + "s";
        }

        private static long milliseconds(Duration time) {
            return time.plusMillis(1).minusNanos(1).toMillis();
        }
    }
}
