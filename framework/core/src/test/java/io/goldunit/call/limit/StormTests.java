package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gets through when a provider refuses calls, in virtual time. */
class StormTests {

    private static final int CALLS = 50;

    private final VirtualTime time = new VirtualTime();
    private final Limiter limiter = new Limits(LimitPolicy.DEFAULT, time).limiter("model", "");
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger completed = new AtomicInteger();

    @ParameterizedTest
    @CsvSource({"32, 20", "200, 20", "32, 1000", "200, 1000", "32, 5000"})
    void whenEveryThirdOrSoIsRefusedAllGetThroughAsFastAsTheirCallersCan(int callers, long millis) {
        SimulatedProvider provider = SimulatedProvider.refusing(time, millis, 0.3);

        double seconds = seconds(provider, callers);

        // Each reply costs 3/7 refusals, which take a tenth of the time and a second of waiting.
        double bestOfOneCaller = millis / 1e3 + 3.0 / 7 * (1 + millis / 1e4);
        assertThat(completed).hasValue(callers * CALLS);
        assertThat(CALLS * bestOfOneCaller / seconds).isBetween(0.8, 1.1);
        assertThat(limiter.turns().held()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"32, 50, 20", "200, 50, 20", "32, 1000, 20", "200, 1000, 20", "200, 20, 500"})
    void whenCallsAreTooManyAllGetThroughAsFastAsTheProviderAllows(int callers, long millis, double perSecond) {
        SimulatedProvider provider = SimulatedProvider.allowing(time, millis, perSecond, 20);

        double seconds = seconds(provider, callers);

        assertThat(completed).hasValue(callers * CALLS);
        assertThat((callers * CALLS - 20) / perSecond / seconds).isBetween(0.8, 1.0);
        assertThat(provider.asked)
                .as("refused at most once a reply, all in all")
                .isLessThan(callers * CALLS * 2);
        assertThat(limiter.turns().held()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"32, 20", "200, 500"})
    void whenNothingIsRefusedHardlyAnythingIsLost(int callers, long millis) {
        SimulatedProvider provider = SimulatedProvider.refusingNone(time, millis);

        double seconds = seconds(provider, callers);

        assertThat(completed).hasValue(callers * CALLS);
        assertThat(CALLS * millis / 1e3 / seconds).isBetween(0.9, 1.0);
        assertThat(provider.most).isEqualTo(callers);
    }

    /** How long so many callers take, each with its next call when the one before is done. */
    private double seconds(SimulatedProvider provider, int callers) {
        left.set(callers * CALLS);
        for (int i = 0; i < callers; i++) {
            next(provider);
        }
        long step = TimeUnit.MILLISECONDS.toNanos(10);
        while (completed.get() < callers * CALLS) {
            time.pass(step);
        }
        return time.nanos() / 1e9;
    }

    private void next(SimulatedProvider provider) {
        if (left.getAndDecrement() > 0) {
            CompletableFuture<Attempted<String>> call = limiter.callAsync(provider::ask, reply -> 0, () -> true);
            CompletableFuture<Void> unused = call.thenAccept(it -> {
                completed.incrementAndGet();
                next(provider);
            });
        }
    }
}
