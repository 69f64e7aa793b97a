package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LimitPolicyTests {

    private static final LimitPolicy POLICY = LimitPolicy.DEFAULT;

    @Test
    void everyValueCanBeSetByItself() {
        assertThat(POLICY.withConcurrency(1)
                        .withRequestsPerMinute(2)
                        .withTokensPerMinute(3)
                        .withAttempts(4)
                        .withLongestWait(Duration.ofSeconds(5))
                        .withTimeLimit(Duration.ofSeconds(6))
                        .withBackoff(Duration.ofSeconds(7), Duration.ofSeconds(8), 0.9))
                .isEqualTo(new LimitPolicy(
                        OptionalInt.of(1),
                        OptionalInt.of(2),
                        OptionalLong.of(3),
                        4,
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(6),
                        Duration.ofSeconds(7),
                        Duration.ofSeconds(8),
                        0.9));
    }

    static Stream<Arguments> wrong() {
        Duration second = Duration.ofSeconds(1);
        return Stream.of(
                wrong(() -> POLICY.withConcurrency(0), "limits: concurrency is 0, it must be at least 1"),
                wrong(() -> POLICY.withAttempts(0), "limits: attempts is 0, it must be at least 1"),
                wrong(
                        () -> POLICY.withLongestWait(second.negated()),
                        "limits: longestWait is PT-1S, it must be from zero to a year"),
                wrong(
                        () -> POLICY.withTimeLimit(Duration.ZERO),
                        "limits: timeLimit is PT0S, it must be more than zero, at most a year"),
                wrong(
                        () -> POLICY.withBackoff(Duration.ZERO, second, 0),
                        "limits: firstBackoff is PT0S, it must be more than zero"),
                wrong(
                        () -> POLICY.withBackoff(second, Duration.ZERO, 0),
                        "limits: longestBackoff is PT0S, it must be at least firstBackoff, at most a year"),
                wrong(
                        () -> POLICY.withBackoff(second, second, Double.NaN),
                        "limits: jitter is NaN, it must be from 0 to 1"));
    }

    private static Arguments wrong(ThrowingCallable made, String message) {
        return Arguments.of(made, message);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aValueOutOfItsRangeIsRefused(ThrowingCallable made, String message) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
