package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelayTests {

    @ParameterizedTest
    @CsvSource({
        "20, 20000",
        "0.5, 500",
        "1.242s, 1242",
        "6m0s, 360000",
        "1h2m3s, 3723000",
        "20ms, 20",
        "34s, 34000",
        "20 seconds, 20000",
        "2 Minutes, 120000",
        "1 day, 86400000",
        "250 milliseconds, 250",
        "0, 0",
        "999999999999 d, 31536000000"
    })
    void aTimeIsReadAsProvidersWriteIt(String text, long millis) {
        assertThat(Delay.parse(text)).hasValue(Duration.ofMillis(millis).toNanos());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "5 parsecs", "NaN", "٣"})
    void whatIsNoTimeIsNotRead(String text) {
        assertThat(Delay.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rate limit reached. Limit 3, Used 3. Please try again in 1.242s. Visit us. | 1242",
                "{\"error\": {\"details\": [{\"retryDelay\": \"34s\"}]}} | 34000",
                "Please retry after 20 seconds. | 20000",
                "RETRY-AFTER: 7 | 7000",
                "retry_after=1.5 | 1500",
                "Try again in a while, or try again in 6m0s | 360000"
            })
    void theTimeIsFoundInAMessage(String message, long millis) {
        assertThat(Delay.inWords(message)).hasValue(Duration.ofMillis(millis).toNanos());
    }

    @Test
    void aMessageWithoutATimeNamesNone() {
        assertThat(Delay.inWords("You sent 20 requests in 1 second, try again later"))
                .isEmpty();
    }

    @Test
    void aHugeMessageIsNotReadToItsEnd() {
        assertThat(Delay.inWords("x".repeat(20_000) + "try again in 5s")).isEmpty();
    }
}
