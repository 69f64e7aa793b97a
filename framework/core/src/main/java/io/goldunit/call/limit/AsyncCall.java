package io.goldunit.call.limit;

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
        attempt();
        return result;
    }

    private void attempt() {
        if (result.isDone()) {
            return;
        }
        Attempt attempt = new Attempt(turns, attempts);
        // Also when the result is cancelled.
        whenDone(result, (value, thrown) -> attempt.leave());
        if (attempt.granted().isDone()) {
            begin(attempt);
        } else {
            whenDone(attempt.granted(), (nothing, never) -> ticker.execute(() -> begin(attempt)));
        }
    }

    private void begin(Attempt attempt) {
        if (result.isDone()) {
            return;
        }
        CompletableFuture<T> reply = reply(attempt);
        Runnable disarm = ticker.after(
                policy.timeLimit().toNanos(),
                () -> reply.completeExceptionally(new CallTimeoutException(policy.timeLimit(), null)));
        whenDone(result, (value, thrown) -> reply.cancel(true));
        whenDone(reply, (value, thrown) -> {
            disarm.run();
            end(attempt, value, thrown);
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
        if (thrown != null) {
            failed(
                    attempt,
                    thrown instanceof CompletionException wrapper && wrapper.getCause() != null
                            ? wrapper.getCause()
                            : thrown);
            return;
        }
        try {
            attempt.succeeded(tokens.applyAsLong(value));
        } catch (RuntimeException | Error e) {
            failed(attempt, e);
            return;
        }
        result.complete(attempts.returned(value));
    }

    private void failed(Attempt attempt, Throwable thrown) {
        OptionalLong pause = attempt.failed(thrown, repeatable.getAsBoolean());
        if (pause.isEmpty()) {
            result.completeExceptionally(thrown);
        } else {
            ticker.after(pause.getAsLong(), () -> ticker.execute(this::attempt));
        }
    }

    private static <V extends @Nullable Object> void whenDone(
            CompletableFuture<V> future, BiConsumer<? super V, ? super @Nullable Throwable> action) {
        CompletableFuture<V> unused = future.whenComplete(action);
    }
}
