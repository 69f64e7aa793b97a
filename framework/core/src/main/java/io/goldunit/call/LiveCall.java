package io.goldunit.call;

import io.goldunit.call.budget.Budget;
import io.goldunit.call.limit.Attempted;
import io.goldunit.call.limit.GaveUpException;
import io.goldunit.call.limit.Limiter;
import io.goldunit.call.limit.ProviderFault;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call that is made now: in its turn among all calls of its model, noted when it ends, and told to who listens. */
final class LiveCall {

    private final Calls calls;
    private final CalledModel model;
    private final String provider;
    private final Instant startedAt = Instant.now();
    private final long start = System.nanoTime();
    private volatile boolean asked;
    private volatile boolean holdsPlace;

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
     * Makes it on this thread, again when it breaks and may go well then. Each attempt is one call of the budget.
     *
     * @param usage the tokens of a reply, or null when nobody counted them
     * @throws io.goldunit.call.budget.BudgetExhaustedException when the budget has nothing left for it
     */
    <T> Attempted<T> made(Supplier<T> call, Function<? super T, @Nullable Tokens> usage) {
        try {
            return limiter().call(() -> attempt(call, usage), reply -> sum(usage.apply(reply)));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the model cannot be called", e);
        }
    }

    private <T> T attempt(Supplier<T> call, Function<? super T, @Nullable Tokens> usage) {
        admit();
        try {
            T reply = Calls.aside(call);
            spend(usage.apply(reply));
            return reply;
        } catch (RuntimeException | Error e) {
            unpaid(e);
            throw e;
        }
    }

    /** Makes it as one that ends later; what {@link #made} throws, its stage ends with. */
    <T> CompletionStage<Attempted<T>> begun(
            Supplier<CompletableFuture<T>> call,
            Function<? super T, @Nullable Tokens> usage,
            BooleanSupplier repeatable) {
        return limiter().callAsync(() -> later(call, usage), reply -> sum(usage.apply(reply)), repeatable);
    }

    private <T> CompletableFuture<T> later(
            Supplier<CompletableFuture<T>> call, Function<? super T, @Nullable Tokens> usage) {
        admit();
        return new BookedReply<>(Calls.aside(call), (value, error) -> {
            if (error == null) {
                spend(usage.apply(value));
            } else {
                unpaid(error);
            }
        });
    }

    // A refused call keeps its place in the budget until it is asked again: another would end the budget meanwhile.
    private void unpaid(Throwable error) {
        if (ProviderFault.of(error).kind() == ProviderFault.Kind.REFUSED) {
            holdsPlace = true;
        } else {
            calls.budget().failed(model.asked());
        }
    }

    private void admit() {
        if (!holdsPlace) {
            calls.budget().admit(model.asked());
        }
        holdsPlace = false;
        asked = true;
    }

    private static long sum(@Nullable Tokens tokens) {
        return tokens == null ? 0 : (long) tokens.input() + tokens.output();
    }

    private Limiter limiter() {
        String name = Objects.requireNonNullElse(model.asked(), provider);
        return calls.route().limits().limiter(name, Objects.requireNonNullElse(model.endpoint(), ""));
    }

    /** Notes a call that went well, be it made or taken from where it was kept. */
    void succeeded(CallRecord record, @Nullable FinishReason finish) {
        calls.log().add(record);
        tell(record, finish, null);
    }

    private void spend(@Nullable Tokens tokens) {
        spend(calls.budget(), model.asked(), tokens);
    }

    /** Books an admitted call that went well. */
    static void spend(Budget budget, @Nullable String model, @Nullable Tokens tokens) {
        if (tokens == null) {
            budget.uncounted(model);
        } else {
            budget.spent(model, tokens.input(), tokens.cached(), tokens.output());
        }
    }

    /** Notes a call that was made and failed. */
    void failed(Throwable error) {
        if (holdsPlace) {
            holdsPlace = false;
            calls.budget().refused(model.asked());
        }
        if (asked) {
            calls.log().add(failure(error));
            tell(null, null, error);
        }
    }

    /** What the run record says of a call that failed. */
    CallRecord failure(Throwable error) {
        String word = ProviderFault.of(error).word();
        return new CallRecord(calls.caller(), model, null, timing(error), null, word);
    }

    private Timing timing(Throwable error) {
        return GaveUpException.in(error)
                .map(it -> new Timing(
                        it.lastAttempt().toMillis(), null, it.waited().toMillis(), it.attempts()))
                .orElseGet(() -> Timing.of(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
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
