package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AsyncCallTests {

    private static final LimitPolicy POLICY =
            LimitPolicy.DEFAULT.withConcurrency(1).withBackoff(Duration.ofSeconds(1), Duration.ofSeconds(30), 0);

    private final VirtualTime time = new VirtualTime();
    private final Limiter limiter = new Limits(POLICY, time).limiter("gpt", "");
    private final List<CompletableFuture<String>> attempts = new ArrayList<>();

    private CompletableFuture<Attempted<String>> call(BooleanSupplier repeatable) {
        return limiter.callAsync(
                () -> {
                    CompletableFuture<String> attempt = new CompletableFuture<>();
                    attempts.add(attempt);
                    return attempt;
                },
                reply -> 0,
                repeatable);
    }

    @AfterEach
    void noPlaceIsLost() {
        assertThat(limiter.turns().held()).isZero();
    }

    @Test
    void aCallEndsWithItsReply() {
        CompletableFuture<Attempted<String>> call = call(() -> true);

        assertThat(call).isNotDone();
        time.pass(500_000_000);
        attempts.get(0).complete("yes");

        assertThat(call).isCompletedWithValue(new Attempted<>("yes", 1, Duration.ZERO, Duration.ofMillis(500)));
    }

    @Test
    void aBrokenCallIsMadeAgain() {
        CompletableFuture<Attempted<String>> call = call(() -> true);

        attempts.get(0).completeExceptionally(new CompletionException(new HttpException(503, "no")));
        time.pass(999_999_999);
        assertThat(attempts).hasSize(1);
        time.pass(1);
        attempts.get(1).complete("yes");

        assertThat(call).isCompletedWithValue(new Attempted<>("yes", 2, Duration.ofSeconds(1), Duration.ZERO));
    }

    @Test
    void aCallWhoseReplyHadBegunIsNotMadeAgain() {
        CompletableFuture<Attempted<String>> call = call(() -> false);
        HttpException failure = new HttpException(503, "no");

        attempts.get(0).completeExceptionally(failure);

        assertThat(call).isCompletedExceptionally();
        assertThat(call).failsWithin(Duration.ZERO).withThrowableThat().withCause(failure);
    }

    @Test
    void aCallThatTakesTooLongEndsItsStageAndIsMadeAgain() {
        CompletableFuture<Attempted<String>> call = call(() -> true);

        time.pass(POLICY.timeLimit().toNanos());

        assertThat(attempts.get(0))
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("no reply within 120 s, the time limit of one call");
        time.pass(1_000_000_000);
        attempts.get(1).complete("yes");
        assertThat(call).isCompleted();
    }

    @Test
    void aCallWaitsForItsPlaceAndItsTurn() {
        CompletableFuture<Attempted<String>> first = call(() -> true);
        CompletableFuture<Attempted<String>> second = call(() -> true);

        assertThat(attempts).hasSize(1);
        time.pass(1_000_000_000);
        attempts.get(0).complete("first");
        assertThat(attempts).hasSize(2);
        attempts.get(1).complete("second");

        assertThat(first).isCompleted();
        assertThat(second).isCompletedWithValue(new Attempted<>("second", 1, Duration.ofSeconds(1), Duration.ZERO));
    }

    @Test
    void aCancelledCallEndsItsStage() {
        CompletableFuture<Attempted<String>> call = call(() -> true);

        call.cancel(true);

        assertThat(attempts.get(0)).isCancelled();
    }

    @Test
    void aCancelledCallWaitsNoMore() {
        CompletableFuture<Attempted<String>> first = call(() -> true);
        CompletableFuture<Attempted<String>> waiting = call(() -> true);

        waiting.cancel(true);
        first.cancel(true);

        assertThat(attempts).hasSize(1);
    }

    @Test
    void aCallThatIsCancelledBetweenAttemptsIsNotMadeAgain() {
        CompletableFuture<Attempted<String>> call = call(() -> true);
        attempts.get(0).completeExceptionally(new HttpException(503, "no"));

        call.cancel(true);
        time.pass(10_000_000_000L);

        assertThat(attempts).hasSize(1);
    }

    @Test
    void whoHearsOfATimeLimitMayMakeACallThatWaits() {
        Limits real = Limits.of(LimitPolicy.DEFAULT
                .withAttempts(2)
                .withTimeLimit(Duration.ofSeconds(1))
                .withBackoff(Duration.ofMillis(1), Duration.ofMillis(1), 0));
        List<String> asked = new ArrayList<>();

        CompletableFuture<String> instead = real.limiter("silent", "")
                .<String>callAsync(CompletableFuture::new, reply -> 0, () -> true)
                .handle((reply, thrown) -> another(real.limiter("other", ""), asked));

        assertThat(instead).succeedsWithin(Duration.ofSeconds(30)).isEqualTo("yes");
    }

    private static String another(Limiter limiter, List<String> asked) {
        try {
            return limiter.call(
                            () -> {
                                asked.add("one");
                                if (asked.size() == 1) {
                                    throw new HttpException(503, "no");
                                }
                                return "yes";
                            },
                            reply -> 0)
                    .value();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A machine that has no thread left for whoever waits. */
    private record Exhausted(VirtualTime time) implements Ticker {

        @Override
        public long nanos() {
            return time.nanos();
        }

        @Override
        public Runnable after(long nanos, Runnable task) {
            return time.after(nanos, task);
        }

        @Override
        public void execute(Runnable task) {
            throw new OutOfMemoryError("unable to create native thread");
        }

        @Override
        public void await(CompletableFuture<?> future) {
            time.await(future);
        }
    }

    private CompletableFuture<Attempted<String>> exhausted(Limiter limited, CompletableFuture<String> attempt) {
        return limited.callAsync(() -> attempt, reply -> 0, () -> true);
    }

    private static void endedForWantOfThreads(CompletableFuture<?> call) {
        assertThat(call)
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCause(new OutOfMemoryError("unable to create native thread"));
    }

    @Test
    void aCallForWhichThereIsNoThreadFailsAndDoesNotHang() {
        Limiter limited = new Limits(POLICY, new Exhausted(time)).limiter("gpt", "");
        CompletableFuture<String> reply = new CompletableFuture<>();
        CompletableFuture<Attempted<String>> late = exhausted(limited, reply);
        CompletableFuture<Attempted<String>> waiting = exhausted(limited, new CompletableFuture<>());

        time.pass(POLICY.timeLimit().toNanos());
        endedForWantOfThreads(late);
        endedForWantOfThreads(waiting);

        CompletableFuture<String> broken = new CompletableFuture<>();
        CompletableFuture<Attempted<String>> again = exhausted(limited, broken);
        broken.completeExceptionally(new HttpException(503, "no"));
        time.drain();
        endedForWantOfThreads(again);
        assertThat(limited.turns().held()).isZero();
    }

    @Test
    void aCallThatCannotEvenBeginFails() {
        IllegalStateException failure = new IllegalStateException("no client");

        CompletableFuture<Attempted<String>> call = limiter.callAsync(
                () -> {
                    throw failure;
                },
                reply -> 0,
                () -> true);

        assertThat(call)
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withCause(failure);
    }

    @Test
    void aCallerThatFailsItselfFailsTheCall() {
        CompletableFuture<Attempted<String>> call = call(() -> {
            throw new IllegalStateException("who knows");
        });

        attempts.get(0).completeExceptionally(new HttpException(503, "no"));

        assertThat(call)
                .isCompletedExceptionally()
                .failsWithin(Duration.ZERO)
                .withThrowableThat()
                .withMessageContaining("who knows");
    }
}
