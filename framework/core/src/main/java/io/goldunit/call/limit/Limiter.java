package io.goldunit.call.limit;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.apiguardian.api.API;

/**
 * Makes the calls of one model at one endpoint: each in its turn, again when it may go well then, and ended when it takes too
 * long. Who came first is first. Thread-safe.
 *
 * <p>A call that waits between attempts gives its place to others. What fails for good fails with what the last attempt threw;
 * {@link GaveUpException#in} says what was tried.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Limiter {

    private final String model;
    private final LimitPolicy policy;
    private final Backoff backoff;
    private final Ticker ticker;
    private final Turns turns;

    Limiter(String model, LimitPolicy policy, Backoff backoff, Ticker ticker) {
        this.model = model;
        this.policy = policy;
        this.backoff = backoff;
        this.ticker = ticker;
        this.turns = new Turns(policy, ticker);
    }

    /**
     * Makes a call on this thread, which is interrupted when {@link LimitPolicy#timeLimit} is over.
     *
     * @param call one attempt
     * @param tokens how many tokens a reply took, of request and reply together; 0 when nobody knows
     * @throws CallInterruptedException when the thread is interrupted while the call waits
     * @throws Exception what the last attempt threw
     */
    public <T> Attempted<T> call(Callable<T> call, ToLongFunction<? super T> tokens) throws Exception {
        Attempts attempts = attempts();
        while (true) {
            Attempt attempt = new Attempt(turns, attempts);
            try {
                await(attempt.granted());
                T value = attempt.begin(() -> TimedCall.made(call, policy.timeLimit(), ticker));
                attempt.succeeded(tokens.applyAsLong(value));
                return attempts.returned(value);
            } catch (CallInterruptedException e) {
                throw e;
            } catch (Exception | Error e) {
                if (e instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                OptionalLong pause = attempt.failed(e, true);
                if (pause.isEmpty()) {
                    throw e;
                }
                nap(pause.getAsLong());
            } finally {
                attempt.leave();
            }
        }
    }

    /**
     * Makes a call that answers later, such as a stream. It begins on this thread when it is its turn already, else on another.
     *
     * @param call one attempt. Where it gives a {@link CompletableFuture}, the time limit and a cancel end that with an exception;
     *     what comes from the attempt after that must not be passed on
     * @param tokens how many tokens a reply took, of request and reply together; 0 when nobody knows
     * @param repeatable asked after a failure: false once parts of a reply were passed on, because they cannot be taken back
     * @return done with what the call returned, or with what the last attempt failed with; cancelling it ends the call
     */
    public <T> CompletableFuture<Attempted<T>> callAsync(
            Supplier<? extends CompletionStage<T>> call, ToLongFunction<? super T> tokens, BooleanSupplier repeatable) {
        return new AsyncCall<T>(call, tokens, repeatable, policy, ticker, turns, attempts()).begun();
    }

    /** How many calls were allowed at once, since when: the last hundred changes; growth without a cut between is one. */
    public List<LimitChange> history() {
        return turns.history();
    }

    Turns turns() {
        return turns;
    }

    private Attempts attempts() {
        return new Attempts(policy, backoff, ticker, turns.arrival());
    }

    private void nap(long nanos) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        Runnable disarm = ticker.after(nanos, () -> over.complete(null));
        try {
            await(over);
        } finally {
            disarm.run();
        }
    }

    private void await(CompletableFuture<Void> future) {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            ticker.await(future);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(model);
        }
    }
}
