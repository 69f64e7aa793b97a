package io.goldunit.call;

import io.goldunit.call.limit.Attempted;
import io.goldunit.call.limit.Limiter;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A call that is made now: in its turn among all calls of its model, noted when it ends, and told to who listens. */
final class LiveCall {

    private final Calls calls;
    private final CalledModel model;
    private final String provider;
    private final Instant startedAt = Instant.now();
    private final long start = System.nanoTime();
    private volatile boolean admitted;

    /**
     * @param model without the name that it returns
     * @param provider as LangChain4j names it
     */
    LiveCall(Calls calls, CalledModel model, String provider) {
        this.calls = calls;
        this.model = model;
        this.provider = provider;
    }

    /**
     * Makes it on this thread, again when it breaks and may go well then.
     *
     * @throws io.goldunit.call.budget.BudgetExhaustedException when the budget has nothing left for it
     */
    <T> Attempted<T> made(Supplier<T> call, ToLongFunction<? super T> tokens) {
        calls.budget().admit(model.asked());
        admitted = true;
        try {
            return limiter().call(() -> Calls.aside(call), tokens);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the model cannot be called", e);
        }
    }

    /**
     * Makes it as one that ends later.
     *
     * @throws io.goldunit.call.budget.BudgetExhaustedException when the budget has nothing left for it
     */
    <T> CompletionStage<Attempted<T>> begun(
            Supplier<CompletableFuture<T>> call, ToLongFunction<? super T> tokens, BooleanSupplier repeatable) {
        calls.budget().admit(model.asked());
        admitted = true;
        return limiter().callAsync(() -> Calls.aside(call), tokens, repeatable);
    }

    private Limiter limiter() {
        String name = Objects.requireNonNullElse(model.asked(), provider);
        return calls.route().limits().limiter(name, Objects.requireNonNullElse(model.endpoint(), ""));
    }

    /** Notes a call that went well, be it made or taken from where it was kept. */
    void succeeded(CallRecord record, @Nullable FinishReason finish) {
        if (admitted) {
            spend(record.tokens());
        }
        calls.log().add(record);
        tell(record, finish, null);
    }

    private void spend(@Nullable Tokens tokens) {
        if (tokens == null) {
            calls.budget().uncounted(model.asked());
        } else {
            calls.budget().spent(model.asked(), tokens.input(), tokens.output());
        }
    }

    /** Notes a call that was made and failed. */
    void failed(Throwable error) {
        if (admitted) {
            calls.budget().failed(model.asked());
            tell(null, null, error);
        }
    }

    private void tell(@Nullable CallRecord record, @Nullable FinishReason finish, @Nullable Throwable error) {
        Listeners listeners = calls.route().listeners();
        if (!listeners.isEmpty()) {
            Duration lasted = Duration.ofNanos(System.nanoTime() - start);
            listeners.tell(new CallEvent(
                    listeners.set(),
                    calls.caseId(),
                    calls.trial(),
                    calls.caller(),
                    record == null ? model : record.model(),
                    provider,
                    startedAt,
                    lasted,
                    record,
                    finish,
                    error));
        }
    }
}
