package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimiterTests {

    private static final LimitPolicy POLICY =
            LimitPolicy.DEFAULT.withBackoff(Duration.ofSeconds(1), Duration.ofSeconds(30), 0);

    private final VirtualTime time = new VirtualTime();
    private final List<Double> begun = new ArrayList<>();

    @AfterEach
    void noInterruptIsLeft() {
        assertThat(Thread.interrupted()).isFalse();
    }

    private Limiter limiter(LimitPolicy policy) {
        return new Limits(policy, time).limiter("gpt", "http://here");
    }

    private Attempted<String> call(Limiter limiter, Callable<String> call) throws Exception {
        return limiter.call(
                () -> {
                    begun.add(time.nanos() / 1e9);
                    time.pass(250_000_000);
                    return call.call();
                },
                reply -> 0);
    }

    private static Callable<String> failing(Exception... failures) {
        List<Exception> left = new ArrayList<>(List.of(failures));
        return () -> {
            if (left.isEmpty()) {
                return "yes";
            }
            throw left.remove(0);
        };
    }

    @Test
    void aCallThatGoesWellIsMadeOnce() throws Exception {
        Attempted<String> done = call(limiter(POLICY), () -> "yes");

        assertThat(done).isEqualTo(new Attempted<>("yes", 1, Duration.ZERO, Duration.ofMillis(250)));
    }

    @Test
    void aBrokenCallIsMadeAgainAfterAWaitThatDoubles() throws Exception {
        Attempted<String> done =
                call(limiter(POLICY), failing(new HttpException(503, "no"), new HttpException(500, "no")));

        assertThat(done).isEqualTo(new Attempted<>("yes", 3, Duration.ofSeconds(3), Duration.ofMillis(250)));
        assertThat(begun).containsExactly(0.0, 1.25, 3.5);
    }

    @Test
    void aCallThatStaysBrokenFailsWithItsLastExceptionThatSaysWhatWasTried() {
        HttpException last = new HttpException(503, "last");
        HttpException earlier = new HttpException(503, "no");

        Throwable thrown =
                catchThrowable(() -> call(limiter(POLICY), failing(earlier, earlier, earlier, earlier, last)));

        assertThat(thrown).isSameAs(last);
        assertThat(thrown.getSuppressed()).singleElement().asString().endsWith(": gave up after 5 attempts in 16 s");
        GaveUpException gaveUp = GaveUpException.in(thrown).orElseThrow();
        assertThat(gaveUp.attempts()).isEqualTo(5);
        assertThat(gaveUp.waited()).isEqualTo(Duration.ofSeconds(15));
        assertThat(gaveUp.lastAttempt()).isEqualTo(Duration.ofMillis(250));
        assertThat(GaveUpException.in(earlier)).isEmpty();
    }

    @Test
    void aFinalFailureIsNotTriedAgain() {
        HttpException failure = new HttpException(401, "no");

        assertThatThrownBy(() -> call(limiter(POLICY), failing(failure))).isSameAs(failure);
        assertThat(failure.getSuppressed())
                .singleElement()
                .asString()
                .endsWith("gave up after 1 attempt in 0.25 s; 401 is final");
    }

    @Test
    void anErrorIsThrownAsItIsAndGivesItsPlaceBack() {
        Limiter limiter = limiter(POLICY.withConcurrency(1));
        AssertionError error = new AssertionError("no");

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> limiter.call(
                            () -> {
                                throw error;
                            },
                            reply -> 0))
                    .isSameAs(error);
        }
        assertThat(limiter.turns().held()).isZero();
        assertThat(GaveUpException.in(error).orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void aCountOfTokensThatFailsGivesThePlaceBack() {
        Limiter limiter = limiter(POLICY);

        assertThatThrownBy(() -> limiter.call(() -> "yes", reply -> {
                    throw new IllegalStateException("no count");
                }))
                .hasMessage("no count");
        assertThat(limiter.turns().held()).isZero();
    }

    @Test
    void aRefusedCallIsMadeAgainWhenTheProviderSaysHoweverOften() throws Exception {
        HttpException refused = new HttpException(429, "Please try again in 2s.");

        Attempted<String> done =
                call(limiter(POLICY), failing(refused, refused, refused, refused, refused, refused, refused, refused));

        assertThat(done).isEqualTo(new Attempted<>("yes", 9, Duration.ofSeconds(16), Duration.ofMillis(250)));
    }

    @Test
    void aRefusedCallWithoutATimeBacksOffUpToTheLongestWait() throws Exception {
        HttpException refused = new HttpException(429, "no");

        Attempted<String> done =
                call(limiter(POLICY), failing(refused, refused, refused, refused, refused, refused, refused));

        assertThat(done.waited()).isEqualTo(Duration.ofSeconds(1 + 2 + 4 + 8 + 16 + 30 + 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry after 99999999 seconds", "Please try again in 301 s", "try again in 40 d"})
    void whatTheProviderAsksForEndsAtTheLongestWait(String message) {
        HttpException refused = new HttpException(429, message);

        Throwable thrown = catchThrowable(() -> call(limiter(POLICY), failing(refused, refused, refused)));

        GaveUpException gaveUp = GaveUpException.in(thrown).orElseThrow();
        assertThat(gaveUp).hasMessage("gave up after 2 attempts in 301 s");
        assertThat(gaveUp.waited()).isEqualTo(POLICY.longestWait());
    }

    @Test
    void withoutTimeToWaitACallIsMadeOnce() {
        HttpException refused = new HttpException(429, "no");

        Throwable thrown = catchThrowable(() -> call(limiter(POLICY.withLongestWait(Duration.ZERO)), failing(refused)));

        assertThat(GaveUpException.in(thrown).orElseThrow()).hasMessage("gave up after 1 attempt in 0.25 s");
    }

    @Test
    void aCallThatTakesTooLongIsInterruptedAndMadeAgain() throws Exception {
        List<Boolean> interrupted = new ArrayList<>();

        Attempted<String> done = call(limiter(POLICY), () -> {
            if (begun.size() == 1) {
                time.pass(POLICY.timeLimit().toNanos());
                interrupted.add(Thread.currentThread().isInterrupted());
                throw new InterruptedException();
            }
            return "yes";
        });

        assertThat(interrupted).containsExactly(true);
        assertThat(done).extracting(Attempted::value, Attempted::attempts).containsExactly("yes", 2);
    }

    @Test
    void aCallThatAlwaysTakesTooLongSaysSo() {
        LimitPolicy once = POLICY.withAttempts(1).withTimeLimit(Duration.ofSeconds(90));

        assertThatThrownBy(() -> call(limiter(once), () -> {
                    time.pass(Duration.ofSeconds(90).toNanos());
                    throw new IllegalStateException("interrupted");
                }))
                .isInstanceOf(CallTimeoutException.class)
                .hasMessage("no reply within 90 s, the time limit of one call")
                .hasNoCause();
    }

    @Test
    void aLateReplyIsAReply() throws Exception {
        Attempted<String> done = call(limiter(POLICY), () -> {
            time.pass(POLICY.timeLimit().toNanos());
            return "late";
        });

        assertThat(done).extracting(Attempted::value, Attempted::attempts).containsExactly("late", 1);
    }

    @Test
    void anInterruptedThreadMakesNoCallAndStaysInterrupted() {
        Limiter limiter = limiter(POLICY);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> call(limiter, () -> "yes"))
                .isInstanceOf(CallInterruptedException.class)
                .hasMessage("interrupted while a call of gpt waited for its turn");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(begun).isEmpty();
        assertThat(limiter.turns().held()).isZero();
    }

    @Test
    void anInterruptEndsTheWaitBetweenAttempts() {
        Limiter limiter = limiter(POLICY);

        assertThatThrownBy(() -> call(limiter, () -> {
                    Thread.currentThread().interrupt();
                    throw new HttpException(503, "no");
                }))
                .isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(begun).hasSize(1);
        assertThat(limiter.turns().held()).isZero();
    }

    @Test
    void aCallThatWasInterruptedLeavesTheThreadSo() {
        assertThatThrownBy(() -> call(limiter(POLICY), failing(new InterruptedException("stop"))))
                .isInstanceOf(InterruptedException.class)
                .hasMessage("stop");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(begun).hasSize(1);
    }

    @Test
    void aCallThatWaitsGivesItsPlaceToOthers() throws Exception {
        Limiter limiter = limiter(POLICY.withConcurrency(1));
        CompletableFuture<Attempted<String>> other = new CompletableFuture<>();
        time.after(0, () -> {
            CompletableFuture<Void> unused = limiter.callAsync(
                            () -> CompletableFuture.completedFuture("other"), reply -> 0, () -> true)
                    .thenAccept(other::complete);
        });

        Attempted<String> done = call(limiter, failing(new HttpException(429, "try again in 9 s")));

        assertThat(done.waited()).isEqualTo(Duration.ofSeconds(9));
        assertThat(other).isCompletedWithValueMatching(it -> it.waited().toMillis() == 250);
    }

    @Test
    void oneLimiterServesOneModelAtOneEndpoint() {
        Limits limits = Limits.of(POLICY);

        assertThat(limits.limiter("gpt", "here"))
                .isSameAs(limits.limiter("gpt", "here"))
                .isNotSameAs(limits.limiter("gpt", "there"))
                .isNotSameAs(limits.limiter("gpt-mini", "here"));
    }
}
