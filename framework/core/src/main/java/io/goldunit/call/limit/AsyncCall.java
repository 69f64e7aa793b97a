package io.goldunit.call.limit;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A call that answers later, with its attempts one after the other. */
final class AsyncCall<T> {

    private final Supplier<? extends CompletionStage<T>> call;
    private final ToLongFunction<? super T> tokens;
    private final BooleanSupplier repeatable;
    private final LimitPolicy policy;
    private final Ticker ticker;
    private final Turns turns;
    private final Attempts attempts;
    private final CompletableFuture<Attempted<T>> result = new CompletableFuture<>();

    AsyncCall(
            Supplier<? extends CompletionStage<T>> call,
            ToLongFunction<? super T> tokens,
            BooleanSupplier repeatable,
            LimitPolicy policy,
            Ticker ticker,
            Turns turns,
            Attempts attempts) {
        this.call = call;
        this.tokens = tokens;
        this.repeatable = repeatable;
        this.policy = policy;
        this.ticker = ticker;
        this.turns = turns;
        this.attempts = attempts;
    }

    CompletableFuture<Attempted<T>> begun() {
        step(this::attempt);
        return result;
    }

    /** Whatever goes wrong here must end the call, and with it its turn. */
    private void step(Runnable step) {
        if (result.isDone()) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /** There may be no thread left for it, which nobody else would hear of. */
    private void elsewhere(Runnable step) {
        step(() -> ticker.execute(() -> step(step)));
    }

    private void attempt() {
        Attempt attempt = new Attempt(turns, attempts);
        // Also when the result is cancelled.
        whenDone(result, (value, thrown) -> attempt.leave());
        if (attempt.granted().isDone()) {
            begin(attempt);
        } else {
            whenDone(attempt.granted(), (nothing, never) -> elsewhere(() -> begin(attempt)));
        }
    }

    private void begin(Attempt attempt) {
        CompletableFuture<T> reply = reply(attempt);
        Duration limit = policy.timeLimit();
        // Whoever hears of the end may keep the thread, and nobody's time goes on without the one that tells it.
        Runnable disarm = ticker.after(
                limit.toNanos(), () -> elsewhere(() -> reply.completeExceptionally(new CallTimeoutException(limit))));
        whenDone(result, (value, thrown) -> reply.cancel(true));
        whenDone(reply, (value, thrown) -> {
            disarm.run();
            step(() -> end(attempt, value, thrown));
        });
    }

    private CompletableFuture<T> reply(Attempt attempt) {
        try {
            return attempt.begin(() -> call.get().toCompletableFuture());
        } catch (Exception | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void end(Attempt attempt, T value, @Nullable Throwable thrown) {
        if (thrown == null) {
            attempt.succeeded(tokens.applyAsLong(value));
            result.complete(attempts.returned(value));
        } else {
            failed(attempt, bare(thrown));
        }
    }

    private static Throwable bare(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return thrown instanceof CompletionException && cause != null ? cause : thrown;
    }

    private void failed(Attempt attempt, Throwable thrown) {
        OptionalLong pause = attempt.failed(thrown, repeatable.getAsBoolean());
        if (pause.isEmpty()) {
            result.completeExceptionally(thrown);
        } else {
            ticker.after(pause.getAsLong(), () -> elsewhere(this::attempt));
        }
    }

    private static <V extends @Nullable Object> void whenDone(
            CompletableFuture<V> future, BiConsumer<? super V, ? super @Nullable Throwable> action) {
        CompletableFuture<V> unused = future.whenComplete(action);
    }
}
