package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatencyTests {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofMillis(60);

    private static List<Duration> draws(Latency latency) {
        return Stream.generate(latency::next).limit(10_001).sorted().toList();
    }

    @Test
    void aFixedOneIsAlwaysTheSame() {
        assertThat(draws(Latency.of(SHORT))).containsOnly(SHORT);
    }

    @Test
    void aUniformOneIsSpreadEvenly() {
        List<Duration> draws = draws(Latency.uniform(SHORT, LONG, 7));

        assertThat(draws.get(0)).isBetween(SHORT, Duration.ofMillis(21));
        assertThat(draws.get(5_000)).isBetween(Duration.ofMillis(39), Duration.ofMillis(41));
        assertThat(draws.get(10_000)).isBetween(Duration.ofMillis(59), LONG);
    }

    @Test
    void aLogNormalOneHasItsMedianAndALongTail() {
        List<Duration> draws = draws(Latency.logNormal(SHORT, 0.5, 7));

        assertThat(draws.get(5_000)).isBetween(Duration.ofMillis(19), Duration.ofMillis(21));
        assertThat(draws.get(9_500)).isBetween(Duration.ofMillis(43), Duration.ofMillis(48));
    }

    @Test
    void theSeedMakesTheDraws() {
        assertThat(draws(Latency.uniform(SHORT, LONG, 7)))
                .isEqualTo(draws(Latency.uniform(SHORT, LONG, 7)))
                .isNotEqualTo(draws(Latency.uniform(SHORT, LONG, 8)));
    }

    @Test
    void whatIsNoTimeIsRefused() {
        assertThatThrownBy(() -> Latency.of(Duration.ofMillis(-1)))
                .hasMessage("a latency is not negative, as PT-0.001S is");
        assertThatThrownBy(() -> Latency.uniform(LONG, SHORT, 1))
                .hasMessage("a latency is at most PT0.02S, which is less than its least, PT0.06S");
        assertThatThrownBy(() -> Latency.logNormal(SHORT, -1, 1))
                .hasMessage("the sigma of a latency is from 0 to 10, not -1.0");
    }

    @Test
    void theServerWaitsBeforeEveryReplyAndBetweenTheParts() {
        try (LlmServer server = LlmServer.start()
                .answering("Yes, it is.")
                .delayedBy(Latency.of(LONG))
                .pacedBy(Latency.of(SHORT))) {
            long start = System.nanoTime();

            assertThat(Way.OPENAI_STREAMED.ask(server, "Hello").pieces()).containsExactly("Yes, it ", "is.");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(160));
        }
    }
}
