package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may begin and when, whatever becomes of the calls. */
class TurnsTests {

    private final VirtualTime time = new VirtualTime();
    private final List<Integer> begun = new ArrayList<>();
    private final List<Double> at = new ArrayList<>();

    private void call(Limiter limiter, int number, long nanos, ToLongFunction<String> tokens) {
        CompletableFuture<?> unused = limiter.callAsync(
                () -> {
                    begun.add(number);
                    at.add(time.nanos() / 1e9);
                    CompletableFuture<String> reply = new CompletableFuture<>();
                    time.after(nanos, () -> reply.complete("yes"));
                    return reply;
                },
                tokens,
                () -> true);
    }

    private Limiter limiter(LimitPolicy policy) {
        return new Limits(policy, time).limiter("gpt", "");
    }

    @Test
    void whoCameFirstIsFirst() {
        Limiter limiter = limiter(LimitPolicy.DEFAULT.withConcurrency(3));
        for (int i = 0; i < 200; i++) {
            call(limiter, i, 1 + i * 7919L % 100, reply -> 0);
        }
        time.drain();

        assertThat(begun).hasSize(200).isSorted();
    }

    @Test
    void noMoreRequestsBeginThanTheRateAllows() {
        Limiter limiter = limiter(LimitPolicy.DEFAULT.withRequestsPerMinute(30));
        for (int i = 0; i < 4; i++) {
            call(limiter, i, 1, reply -> 0);
        }
        time.drain();

        assertThat(at).containsExactly(0.0, 2.0, 4.0, 6.0);
    }

    @Test
    void aFastRateAllowsASecondsWorthAtOnce() {
        Limiter limiter = limiter(LimitPolicy.DEFAULT.withRequestsPerMinute(240));
        for (int i = 0; i < 6; i++) {
            call(limiter, i, 1, reply -> 0);
        }
        time.drain();

        assertThat(at).containsExactly(0.0, 0.0, 0.0, 0.0, 0.25, 0.5);
    }

    @Test
    void tokensThatWereUsedHaveToBeWaitedFor() {
        Limiter limiter = limiter(LimitPolicy.DEFAULT.withTokensPerMinute(600).withConcurrency(1));
        for (int i = 0; i < 4; i++) {
            call(limiter, i, 0, reply -> 50);
        }
        time.drain();

        // 10 tokens a second: a call of 50 costs 5 seconds, of which one may be owed.
        assertThat(at).containsExactly(0.0, 4.0, 9.0, 14.0);
    }

    @Test
    void anAbsurdCountOfTokensCostsAMinute() {
        Limiter limiter = limiter(LimitPolicy.DEFAULT.withTokensPerMinute(600).withConcurrency(1));
        call(limiter, 1, 0, reply -> Long.MAX_VALUE);
        call(limiter, 2, 0, reply -> 1);
        time.drain();

        assertThat(at).containsExactly(0.0, 59.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noPlaceIsExceededOrLostWhateverBecomesOfTheCalls(int seed) {
        Random random = new Random(seed);
        Limiter limiter = limiter(LimitPolicy.DEFAULT.withConcurrency(4));
        AtomicInteger most = new AtomicInteger();
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            CompletableFuture<?> call =
                    limiter.callAsync(() -> reply(random, limiter, most), reply -> tokens(random), random::nextBoolean);
            calls.add(call);
            if (random.nextInt(5) == 0) {
                time.after(random.nextInt(2_000_000_000), () -> call.cancel(true));
            }
        }
        time.drain();

        assertThat(calls).allMatch(CompletableFuture::isDone);
        assertThat(most).hasValueLessThanOrEqualTo(4);
        assertThat(limiter.turns().held()).isZero();
    }

    private static long tokens(Random random) {
        if (random.nextInt(20) == 0) {
            throw new IllegalStateException("no count");
        }
        return 1;
    }

    private CompletableFuture<String> reply(Random random, Limiter limiter, AtomicInteger most) {
        if (random.nextInt(20) == 0) {
            throw new IllegalStateException("no client");
        }
        CompletableFuture<String> reply = new CompletableFuture<>();
        most.accumulateAndGet(limiter.turns().held(), Math::max);
        int fate = random.nextInt(10);
        Runnable end =
                switch (fate) {
                    case 0 -> () -> reply.completeExceptionally(new HttpException(429, "no"));
                    case 1 -> () -> reply.completeExceptionally(new HttpException(503, "no"));
                    case 2 -> () -> reply.completeExceptionally(new HttpException(400, "no"));
                    case 3 -> () -> reply.completeExceptionally(new AssertionError("no"));
                    case 4 -> () -> {};
                    default -> () -> reply.complete("yes");
                };
        time.after(random.nextInt(1_000_000_000), end);
        return reply;
    }

    @Test
    void noPlaceIsLostAmongThreadsThatFailAndAreInterrupted() throws Exception {
        LimitPolicy policy =
                LimitPolicy.DEFAULT.withConcurrency(3).withBackoff(Duration.ofNanos(1), Duration.ofMillis(1), 0.5);
        Limiter limiter = Limits.of(policy).limiter("gpt", "");
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(16);
        ExecutorService threads = Threads.workers("turns", 16);
        for (int i = 0; i < 16; i++) {
            Random random = new Random(i);
            threads.execute(() -> {
                for (int call = 0; call < 200; call++) {
                    oneOfMany(limiter, random, underWay, most);
                }
                done.countDown();
            });
        }

        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        threads.shutdownNow();
        assertThat(most).hasValueLessThanOrEqualTo(3);
        assertThat(underWay).hasValue(0);
        assertThat(limiter.turns().held()).isZero();
    }

    private static void oneOfMany(Limiter limiter, Random random, AtomicInteger underWay, AtomicInteger most) {
        if (random.nextInt(10) == 0) {
            Thread.currentThread().interrupt();
        }
        try {
            limiter.call(
                    () -> {
                        most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                        try {
                            return fate(random);
                        } finally {
                            underWay.decrementAndGet();
                        }
                    },
                    reply -> 1);
        } catch (Exception | AssertionError e) {
            assertThat(e).isNotNull();
        }
        Thread.interrupted();
    }

    private static String fate(Random random) throws Exception {
        switch (random.nextInt(6)) {
            case 0 -> throw new HttpException(503, "no");
            case 1 -> throw new HttpException(400, "no");
            case 2 -> throw new AssertionError("no");
            case 3 -> throw new InterruptedException();
            default -> {
                return "yes";
            }
        }
    }
}
