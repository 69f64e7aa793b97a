package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gets through when a provider refuses calls, in virtual time. */
class StormTests {

    private final VirtualTime time = new VirtualTime();
    private final Limiter limiter = new Limits(LimitPolicy.DEFAULT, time).limiter("model", "");
    private int completed;
    private int failed;

    /** So many callers, each with its next call when the one before is done. */
    private double seconds(SimulatedProvider provider, int callers, int calls) {
        int[] left = {calls};
        for (int i = 0; i < callers; i++) {
            caller(provider, left);
        }
        while (completed + failed < calls) {
            time.pass(TimeUnit.MILLISECONDS.toNanos(10));
        }
        return time.nanos() / 1e9;
    }

    private void caller(SimulatedProvider provider, int[] left) {
        if (left[0]-- <= 0) {
            return;
        }
        limiter.callAsync(provider::ask, reply -> 0, () -> true).whenComplete((value, thrown) -> {
            if (thrown == null) {
                completed++;
            } else {
                failed++;
            }
            caller(provider, left);
        });
    }

    @ParameterizedTest
    @CsvSource({"32, 20", "200, 20", "32, 500", "200, 500","32, 1000", "200, 1000","32, 5000", "200, 5000"})
    void ofThirtyPercentGetsThrough(int callers, long latency) {
        SimulatedProvider provider = SimulatedProvider.refusing(time, latency, 0.3);
        int calls = 100*callers;
        double took = seconds(provider, callers, calls);
        double cycle = latency / 1e3 + 3.0 / 7 * (1 + latency / 1e4);
        System.out.println("B " + callers + " " + latency + "ms took " + took + " ideal " + calls * cycle / callers + " share "
                + calls * cycle / callers / took + " failed " + failed + " asked " + provider.asked + " " + limiter.history());
        assertThat(failed).isZero();
    }

    @ParameterizedTest
    @CsvSource({"32, 50, 20, 20", "200, 50, 20, 20", "32, 1000, 20, 20", "200, 1000, 20, 20", "32,20,500,50", "200,20,500,50","200,5000,2,20", "32, 5000,0.2,1"})
    void ofABucketGetsThrough(int callers, long latency, double perSecond, double bucket) {
        SimulatedProvider provider = SimulatedProvider.allowing(time, latency, perSecond, bucket);
        int calls = 100 * callers;
        double took = seconds(provider, callers, calls);
        double ideal = Math.max((calls - bucket) / perSecond, calls*latency/1e3/callers);
        System.out.println("A " + callers + " " + latency + "ms " + perSecond+"/s took " + took + " ideal " + ideal + " share " + ideal / took + " failed " + failed
                + " asked " + provider.asked / (double) calls + " most " + provider.most + " " + limiter.history());
        assertThat(failed).isZero();
    }
}
