package io.goldunit.call.limit;

import dev.langchain4j.exception.HttpException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;

/** A provider in virtual time: it takes a while for a reply, and refuses some calls at once, asking to come a second later. */
final class SimulatedProvider {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final VirtualTime time;
    private final long latency;
    private final LongPredicate accepts;
    private int underWay;
    int most;
    int asked;
    int answered;

    private SimulatedProvider(VirtualTime time, long latencyMillis, LongPredicate accepts) {
        this.time = time;
        this.latency = TimeUnit.MILLISECONDS.toNanos(latencyMillis);
        this.accepts = accepts;
    }

    static SimulatedProvider refusingNone(VirtualTime time, long latencyMillis) {
        return new SimulatedProvider(time, latencyMillis, now -> true);
    }

    /** Refuses a share of the calls, whatever one does. */
    static SimulatedProvider refusing(VirtualTime time, long latencyMillis, double share) {
        Random random = new Random(7);
        return new SimulatedProvider(time, latencyMillis, now -> random.nextDouble() >= share);
    }

    /** A bucket of so many calls, filled evenly, as providers keep it. */
    static SimulatedProvider allowing(VirtualTime time, long latencyMillis, double perSecond, double bucket) {
        double[] level = {bucket, 0};
        return new SimulatedProvider(time, latencyMillis, now -> {
            level[0] = Math.min(bucket, level[0] + (now - level[1]) / SECOND * perSecond);
            level[1] = now;
            if (level[0] < 1) {
                return false;
            }
            level[0]--;
            return true;
        });
    }

    CompletableFuture<String> ask() {
        asked++;
        underWay++;
        most = Math.max(most, underWay);
        boolean accepted = accepts.test(time.nanos());
        CompletableFuture<String> reply = new CompletableFuture<>();
        time.after(accepted ? latency : latency / 10, () -> {
            underWay--;
            if (accepted) {
                answered++;
                reply.complete("yes");
            } else {
                reply.completeExceptionally(new HttpException(429, "Please try again in 1s."));
            }
        });
        return reply;
    }
}
