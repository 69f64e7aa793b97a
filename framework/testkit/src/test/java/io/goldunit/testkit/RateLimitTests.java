package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.testkit.RateLimit.Permit;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTests {

    private final AtomicLong now = new AtomicLong(42);
    private final RateLimit limit = new RateLimit(4, 2, now::get);

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void asManyAsTheBurstAreGrantedAtOnce() {
        assertThat(limit.ask()).isEqualTo(new Permit(true, 2, 1, Duration.ZERO, Duration.ofMillis(250)));
        assertThat(limit.ask()).isEqualTo(new Permit(true, 2, 0, Duration.ZERO, Duration.ofMillis(500)));
        assertThat(limit.ask()).isEqualTo(new Permit(false, 2, 0, Duration.ofMillis(250), Duration.ofMillis(500)));
    }

    @Test
    void thenTheyAreGrantedAtTheRate() {
        limit.ask();
        limit.ask();
        pass(Duration.ofMillis(200));
        assertThat(limit.ask().retryAfter()).isEqualTo(Duration.ofMillis(50));
        pass(Duration.ofMillis(50));
        assertThat(limit.ask().granted()).isTrue();
        assertThat(limit.ask().granted()).isFalse();
    }

    @Test
    void aPauseIsSavedUpToTheBurst() {
        pass(Duration.ofHours(1));

        assertThat(limit.ask().remaining()).isEqualTo(1);
    }

    @Test
    void aRefusalSaysWhenToCallAgain() {
        Permit refused = new Permit(false, 2, 0, Duration.ofMillis(1200), Duration.ofMillis(1500));

        assertThat(refused.refusal().message()).isEqualTo("rate limited: 2 calls at once are too many");
        assertThat(refused.refusal().headers()).isEqualTo(Map.of("Retry-After", "2", "retry-after-ms", "1200"));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0ms", "PT0.0201S, 21ms", "PT1S, 1s", "PT1.5S, 1.5s", "PT6M, 6m0s", "PT61.25S, 1m1.25s"})
    void theHeadersAreWrittenAsOpenAiWritesThem(Duration reset, String header) {
        assertThat(new Permit(true, 60, 59, Duration.ZERO, reset).headers())
                .isEqualTo(Map.of(
                        "x-ratelimit-limit-requests", "60",
                        "x-ratelimit-remaining-requests", "59",
                        "x-ratelimit-reset-requests", header));
    }

    @Test
    void callsBeyondTheLimitAreRefusedAndKeptAndLeaveTheScriptWhereItIs() throws Exception {
        try (LlmServer server =
                LlmServer.start().answeringInTurn(Reply.text("one")).limitedTo(0.01, 1)) {
            HttpResponse<String> granted = Clients.chat(server, Way.OPENAI);
            HttpResponse<String> refused = Clients.chat(server, Way.OPENAI);

            assertThat(granted.statusCode()).isEqualTo(200);
            assertThat(granted.headers().firstValue("x-ratelimit-limit-requests"))
                    .contains("1");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("100");
            assertThat(refused.headers().firstValue("x-ratelimit-remaining-requests"))
                    .contains("0");
            assertThat(server.receivedCount()).isEqualTo(2);
        }
    }

    @Test
    void aLimitOfNothingIsRefused() {
        assertThatThrownBy(() -> new RateLimit(0, 1, now::get))
                .hasMessage("a limit is of more than 0 calls a second and 1 at once or more, not of 0.0 and 1");
        assertThatThrownBy(() -> new RateLimit(1, 0, now::get))
                .hasMessage("a limit is of more than 0 calls a second and 1 at once or more, not of 1.0 and 0");
    }
}
