package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateHeadersTests {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static RateHeaders of(String... namesAndValues) {
        Map<String, List<String>> headers = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new RateHeaders(HttpHeaders.of(headers, (name, value) -> true), NOW);
    }

    private static long seconds(double seconds) {
        return Duration.ofMillis((long) (seconds * 1000)).toNanos();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retry-After | 1 | 1",
                "Retry-After | 2.5 | 2.5",
                "Retry-After | 0 | 0",
                "Retry-After | -7 | 0",
                "Retry-After | soon | 0",
                "Retry-After | NaN | 0",
                "Retry-After | 99999999 | 31536000",
                "Retry-After | 99999999999999999999 | 31536000",
                "Retry-After | Infinity | 31536000",
                "Retry-After | Sun, 22 Nov 2026 10:00:30 GMT | 30",
                "Retry-After | Sun, 22 Nov 2026 09:00:00 GMT | 0",
                "Retry-After | Fri, 31 Dec 9999 23:59:59 GMT | 31536000",
                "retry-after-ms | 1500 | 1.5"
            })
    void aRefusedCallWaitsAsLongAsItIsAsked(String name, String value, double expected) {
        assertThat(of(name, value).retryAfter()).isEqualTo(seconds(expected));
    }

    @Test
    void millisecondsAreMoreExactThanSeconds() {
        assertThat(of("Retry-After", "2", "Retry-After-Ms", "1200").retryAfter())
                .isEqualTo(seconds(1.2));
    }

    @Test
    void aDateIsComparedWithTheProvidersOwnClock() {
        RateHeaders said = of(
                "Retry-After", "Sun, 22 Nov 2026 12:00:30 GMT",
                "Date", "Sun, 22 Nov 2026 12:00:00 GMT");

        assertThat(said.retryAfter()).isEqualTo(seconds(30));
    }

    @Test
    void aRefusedCallWithoutThatWaitsForTheQuotaThatIsUsedUp() {
        RateHeaders said = of(
                "x-ratelimit-remaining-requests", "7",
                "x-ratelimit-reset-requests", "6m0s",
                "x-ratelimit-remaining-tokens", "0",
                "x-ratelimit-reset-tokens", "1.5s");

        assertThat(said.retryAfter()).isEqualTo(seconds(1.5));
    }

    @Test
    void withRequestsLeftNobodyWaits() {
        assertThat(of("x-ratelimit-remaining-requests", "1", "x-ratelimit-reset-requests", "60s")
                        .pause())
                .isZero();
        assertThat(of().pause()).isZero();
        assertThat(of().retryAfter()).isZero();
    }

    @Test
    void afterTheLastRequestTheNextWaitsForItsShareOfTheQuota() {
        RateHeaders said = of(
                "x-ratelimit-limit-requests", "60",
                "x-ratelimit-remaining-requests", "0",
                "x-ratelimit-reset-requests", "1m0s");

        assertThat(said.pause()).isEqualTo(seconds(1));
    }

    @Test
    void aQuotaMayBeNamedByTheMomentOfItsReset() {
        assertThat(of(
                                "anthropic-ratelimit-input-tokens-remaining", "0",
                                "anthropic-ratelimit-input-tokens-reset", "2026-11-22T10:00:12Z")
                        .pause())
                .isEqualTo(seconds(12));
        assertThat(of(
                                "x-ratelimit-remaining",
                                "0",
                                "x-ratelimit-reset",
                                "" + NOW.plusSeconds(4).toEpochMilli())
                        .pause())
                .isEqualTo(seconds(4));
        assertThat(of(
                                "x-ratelimit-remaining",
                                "0",
                                "x-ratelimit-reset",
                                "" + NOW.plusSeconds(4).getEpochSecond())
                        .pause())
                .isEqualTo(seconds(4));
    }

    @Test
    void nonsenseIsNotHeeded() {
        assertThat(of("x-ratelimit-remaining", "many", "x-ratelimit-reset", "later")
                        .pause())
                .isZero();
        assertThat(of("x-ratelimit-remaining", "0", "x-ratelimit-reset", "later")
                        .pause())
                .isZero();
    }
}
