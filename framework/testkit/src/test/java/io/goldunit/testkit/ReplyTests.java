package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTests {

    @Test
    void aChangedReplyLeavesTheFirstAsItWas() {
        Reply.Text text = Reply.text("Yes.");
        Reply.HttpError error = Reply.error(429, "rate limited");

        assertThat(text.withFinishReason("length")
                        .withModel("m")
                        .withUsage(1, 2)
                        .withLatency(Duration.ofMillis(20)))
                .isEqualTo(
                        new Reply.Text("Yes.", List.of(), "length", "m", new Reply.Usage(1, 2), Duration.ofMillis(20)));
        assertThat(text).isEqualTo(new Reply.Text("Yes.", List.of(), "stop", null, null, Duration.ZERO));
        assertThat(error.withBody("{}")
                        .withHeader("A", "1")
                        .withHeader("A", "2")
                        .withLatency(Duration.ofMillis(20)))
                .isEqualTo(new Reply.HttpError(429, "rate limited", "{}", Map.of("A", "2"), Duration.ofMillis(20)));
        assertThat(error).isEqualTo(new Reply.HttpError(429, "rate limited", null, Map.of(), Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT0.000000001S, 1", "PT1S, 1", "PT1.001S, 2", "PT2M, 120"})
    void retryAfterIsInWholeSecondsRoundedUp(Duration time, String header) {
        assertThat(Reply.error(429, "rate limited").withRetryAfter(time).headers())
                .isEqualTo(Map.of("Retry-After", header));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 399, 600})
    void aStatusThatIsNoErrorIsRefused(int status) {
        assertThatThrownBy(() -> Reply.error(status, "what?"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an error has a status from 400 to 599, not " + status);
    }

    @Test
    void aNegativeLatencyIsRefused() {
        assertThatThrownBy(() -> Reply.text("Yes.").withLatency(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a reply cannot come before its call: latency PT-0.001S");
    }

    @Test
    void negativeTokensAreRefused() {
        assertThatThrownBy(() -> Reply.text("Yes.").withUsage(3, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tokens are counted from 0, not 3 and -1");
    }

    @Test
    void moreTokensCachedThanThereAreAreRefused() {
        assertThatThrownBy(() -> new Reply.Usage(3, 1, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("of 3 tokens of a call 4 cannot have been cached");
    }
}
