package io.goldunit.call.limit;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a response's headers say about when to come again: {@code Retry-After} (RFC 9110, seconds or a date), {@code
 * retry-after-ms}, and the quotas in {@code x-ratelimit-*} and {@code anthropic-ratelimit-*}.
 *
 * @param headers of one response
 * @param now the computer's time, for dates in a response that has none of its own
 */
record RateHeaders(HttpHeaders headers, Instant now) {

    private static final long LONGEST = TimeUnit.DAYS.toNanos(365);

    /** A number so large is a moment, in seconds or in milliseconds since 1970, and no time to wait. */
    private static final double MOMENT = 1e9;

    private static final double MOMENT_IN_MILLIS = 1e11;

    private record Quota(String limit, String remaining, String reset) {

        static Quota common(String what) {
            return new Quota("x-ratelimit-limit" + what, "x-ratelimit-remaining" + what, "x-ratelimit-reset" + what);
        }

        static Quota anthropic(String what) {
            String start = "anthropic-ratelimit-" + what;
            return new Quota(start + "-limit", start + "-remaining", start + "-reset");
        }
    }

    private static final List<Quota> QUOTAS = Stream.concat(
                    Stream.of("-requests", "-tokens", "").map(Quota::common),
                    Stream.of("requests", "tokens", "input-tokens", "output-tokens")
                            .map(Quota::anthropic))
            .toList();

    /** How long a refused call is asked to wait, in nanoseconds; 0 when the headers do not say. */
    long retryAfter() {
        return Stream.of(
                        value("retry-after-ms").map(ms -> ms + "ms").flatMap(this::nanos),
                        value("retry-after").flatMap(this::nanos))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> exhausted(false));
    }

    /** How long no further call should begin because a quota is used up, in nanoseconds; 0 when none is. */
    long pause() {
        return exhausted(true);
    }

    private long exhausted(boolean share) {
        return QUOTAS.stream()
                .filter(quota -> number(quota.remaining).filter(it -> it <= 0).isPresent())
                .mapToLong(quota -> reset(quota, share))
                .max()
                .orElse(0);
    }

    /**
     * Providers name the moment at which the whole quota is there again, while it comes back evenly until then: the next request
     * fits after its share.
     */
    private long reset(Quota quota, boolean share) {
        long whole = value(quota.reset).flatMap(this::nanos).orElse(0L);
        boolean ofRequests = quota.remaining.contains("requests");
        double parts = share && ofRequests ? number(quota.limit).orElse(1.0) : 1;
        return (long) (whole / Math.max(1, parts));
    }

    private Optional<String> value(String name) {
        return headers.firstValue(name).map(String::strip);
    }

    private Optional<Double> number(String name) {
        try {
            return value(name).map(Double::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Optional<Long> nanos(String value) {
        try {
            double plain = Double.parseDouble(value);
            if (plain >= MOMENT) {
                long millis = (long) (plain >= MOMENT_IN_MILLIS ? plain : plain * 1000);
                return Optional.of(until(Instant.ofEpochMilli(millis)));
            }
        } catch (NumberFormatException e) {
            Optional<Instant> moment = moment(value);
            if (moment.isPresent()) {
                return moment.map(this::until);
            }
        }
        OptionalLong delay = Delay.parse(value);
        return delay.isPresent() ? Optional.of(delay.getAsLong()) : Optional.empty();
    }

    private static Optional<Instant> moment(String value) {
        return Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                .flatMap(format -> read(value, format).stream())
                .findFirst();
    }

    private static Optional<Instant> read(String value, DateTimeFormatter format) {
        try {
            return Optional.of(format.parse(value, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** By the provider's own clock where it tells the time, because this computer's may be wrong. */
    private long until(Instant moment) {
        Instant here = value("date")
                .flatMap(it -> read(it, DateTimeFormatter.RFC_1123_DATE_TIME))
                .orElse(now);
        Duration wait = Duration.between(here, moment);
        return wait.isNegative() ? 0 : wait.compareTo(Duration.ofNanos(LONGEST)) > 0 ? LONGEST : wait.toNanos();
    }
}
