package io.goldunit.call.limit;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apiguardian.api.API;

/**
 * What the calls of one model at one endpoint must keep to.
 *
 * @param concurrency calls under way at once at most, at least 1; empty: as many as the provider bears
 * @param requestsPerMinute calls that begin in a minute, at least 1; empty: as many as can
 * @param tokensPerMinute tokens, of requests and replies together, in a minute, at least 1; empty: as many as can
 * @param attempts how often one call is made at most when it breaks (such as 503, a lost connection or no reply in time), at
 *     least 1. A refusal (429) does not count, because the provider only asks to come later
 * @param longestWait how long one call waits between its attempts, all together, until the last one; zero: it is not made again.
 *     What the provider asks to wait ends here too
 * @param timeLimit for one attempt, more than zero
 * @param firstBackoff the wait after the first failure when the provider names none, more than zero; doubled each time
 * @param longestBackoff the longest of those waits, at least {@code firstBackoff}
 * @param jitter by which share such a wait may be shorter or longer, from 0 to 1
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LimitPolicy(
        OptionalInt concurrency,
        OptionalInt requestsPerMinute,
        OptionalLong tokensPerMinute,
        int attempts,
        Duration longestWait,
        Duration timeLimit,
        Duration firstBackoff,
        Duration longestBackoff,
        double jitter) {

    private static final Duration LONGEST = Duration.ofDays(365);

    /** No fixed limit; 5 attempts, 5 minutes of waiting, 2 minutes for a reply, backoff from 1 to 30 seconds, jitter 0.2. */
    public static final LimitPolicy DEFAULT = new LimitPolicy(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            5,
            Duration.ofMinutes(5),
            Duration.ofMinutes(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            0.2);

    /** @throws IllegalArgumentException when a value is outside its range */
    public LimitPolicy {
        demand(concurrency.orElse(1) >= 1, "concurrency", concurrency.orElse(1), "at least 1");
        demand(requestsPerMinute.orElse(1) >= 1, "requestsPerMinute", requestsPerMinute.orElse(1), "at least 1");
        demand(tokensPerMinute.orElse(1) >= 1, "tokensPerMinute", tokensPerMinute.orElse(1), "at least 1");
        demand(attempts >= 1, "attempts", attempts, "at least 1");
        demand(!longestWait.isNegative() && fits(longestWait), "longestWait", longestWait, "from zero to a year");
        demand(isPositive(timeLimit) && fits(timeLimit), "timeLimit", timeLimit, "more than zero, at most a year");
        demand(isPositive(firstBackoff), "firstBackoff", firstBackoff, "more than zero");
        demand(
                longestBackoff.compareTo(firstBackoff) >= 0 && fits(longestBackoff),
                "longestBackoff",
                longestBackoff,
                "at least firstBackoff, at most a year");
        demand(jitter >= 0 && jitter <= 1, "jitter", jitter, "from 0 to 1");
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    private static boolean fits(Duration duration) {
        return duration.compareTo(LONGEST) <= 0;
    }

    private static void demand(boolean met, String name, Object value, String rule) {
        if (!met) {
            throw new IllegalArgumentException("limits: " + name + " is " + value + ", it must be " + rule);
        }
    }

    /** The same with this many calls under way at once at most. */
    public LimitPolicy withConcurrency(int most) {
        return with(OptionalInt.of(most), requestsPerMinute, tokensPerMinute);
    }

    /** The same with this many calls that begin in a minute. */
    public LimitPolicy withRequestsPerMinute(int most) {
        return with(concurrency, OptionalInt.of(most), tokensPerMinute);
    }

    /** The same with this many tokens in a minute. */
    public LimitPolicy withTokensPerMinute(long most) {
        return with(concurrency, requestsPerMinute, OptionalLong.of(most));
    }

    private LimitPolicy with(OptionalInt concurrency, OptionalInt requests, OptionalLong tokens) {
        return new LimitPolicy(
                concurrency, requests, tokens, attempts, longestWait, timeLimit, firstBackoff, longestBackoff, jitter);
    }

    /** The same with this many attempts at a call that breaks. */
    public LimitPolicy withAttempts(int most) {
        return with(most, longestWait, timeLimit);
    }

    /** The same with this longest wait between the attempts at one call. */
    public LimitPolicy withLongestWait(Duration longest) {
        return with(attempts, longest, timeLimit);
    }

    /** The same with this time for one attempt. */
    public LimitPolicy withTimeLimit(Duration limit) {
        return with(attempts, longestWait, limit);
    }

    private LimitPolicy with(int attempts, Duration longestWait, Duration timeLimit) {
        return new LimitPolicy(
                concurrency,
                requestsPerMinute,
                tokensPerMinute,
                attempts,
                longestWait,
                timeLimit,
                firstBackoff,
                longestBackoff,
                jitter);
    }

    /** The same with these waits between attempts, and this share of jitter. */
    public LimitPolicy withBackoff(Duration first, Duration longest, double jitter) {
        return new LimitPolicy(
                concurrency,
                requestsPerMinute,
                tokensPerMinute,
                attempts,
                longestWait,
                timeLimit,
                first,
                longest,
                jitter);
    }
}
