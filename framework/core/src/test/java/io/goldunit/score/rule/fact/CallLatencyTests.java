package io.goldunit.score.rule.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.candidate.Answer;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How long calls take is nobody's to choose: that calls are looked at is tried with a minute, what is made of their times without. */
class CallLatencyTests {

    private static final Trial TWO_REPLIES = FactFormsTests.trial(Answer.of("Yes."));

    @Test
    void eachReplyToTheCandidateCounts() throws Exception {
        assertThat(FactFormsTests.rule("call-latency", "1m").score(TWO_REPLIES).reason())
                .matches("expected at most 60000 ms, found \\d+ ms, the longest of 2 model calls");
        assertThat(CallRule.callLatency(Duration.ofMinutes(1)).score(TWO_REPLIES))
                .extracting("value")
                .isEqualTo(1.0);
    }

    @Test
    void theFormInCodeIsTheSame() {
        assertThat(CallRule.callLatency(Duration.ofMillis(1500)).percentile(95).spec())
                .isEqualTo(FactFormsTests.rule("call-latency", Map.of("at-most", "1.5s", "percentile", 95L))
                        .spec());
        assertThat(CallRule.callLatency(Duration.ofSeconds(2)).spec())
                .isEqualTo(FactFormsTests.rule("call-latency", 2000L).spec());
    }

    @Test
    void theLongestCounts() {
        assertThat(new CallLatency(800).of(100, 800))
                .isEqualTo(Score.pass("expected at most 800 ms, found 800 ms, the longest of 2 model calls"));
        assertThat(new CallLatency(800).of(801))
                .isEqualTo(Score.fail("expected at most 800 ms, found 801 ms, the longest of 1 model call"));
    }

    @Test
    void oneOfTwentyMayTakeLongerWhenSoManyMay() {
        long[] twenty = LongStream.rangeClosed(1, 20).toArray();
        long[] nineteen = LongStream.rangeClosed(1, 19).toArray();

        assertThat(new CallLatency(19, 95).of(twenty))
                .isEqualTo(Score.pass("expected at most 19 ms, found 19 ms, percentile 95 of 20 model calls"));
        assertThat(new CallLatency(18, 95).of(nineteen))
                .isEqualTo(Score.fail("expected at most 18 ms, found 19 ms, percentile 95 of 19 model calls"));
        assertThat(new CallLatency(1, 1).of(twenty))
                .isEqualTo(Score.pass("expected at most 1 ms, found 1 ms, percentile 1 of 20 model calls"));
    }
}
