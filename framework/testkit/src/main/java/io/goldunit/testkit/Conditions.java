package io.goldunit.testkit;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What befalls calls besides their reply: the rate limit, faults, latency. */
final class Conditions {

    private final Faults faults = new Faults();
    private volatile Latency latency = Latency.of(Duration.ZERO);
    private volatile @Nullable Latency pace;
    private volatile @Nullable RateLimit limit;

    Faults faults() {
        return faults;
    }

    void delay(Latency next) {
        latency = next;
    }

    void pace(Latency next) {
        pace = next;
    }

    void limit(RateLimit next) {
        limit = next;
    }

    Wire meet(Answering call) {
        RateLimit current = limit;
        if (current == null) {
            return answered(call);
        }
        RateLimit.Permit permit = current.ask();
        Wire wire = permit.granted() ? answered(call) : call.write(permit.refusal());
        for (Map.Entry<String, String> header : permit.headers().entrySet()) {
            wire = wire.with(header.getKey(), header.getValue());
        }
        return wire;
    }

    private Wire answered(Answering call) {
        Fault fault = faults.next(call.model());
        Reply reply = fault instanceof InsteadOfReply instead ? instead.error() : call.reply();
        Wire wire = call.write(fault instanceof InReply within ? within.spoil(reply) : reply);
        Latency between = pace;
        if (between != null && wire.streamed()) {
            wire = wire.pacedBy(between);
        }
        if (fault instanceof OnWire onWire && wire.status() == 200) {
            wire = onWire.change().apply(wire);
        }
        return wire.delayedBy(latency.next());
    }
}
