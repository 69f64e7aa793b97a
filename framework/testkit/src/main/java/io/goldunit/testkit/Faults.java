package io.goldunit.testkit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The faults that are set, each with its own count of calls. */
final class Faults {

    private final List<Planned> planned = new CopyOnWriteArrayList<>();

    void add(Fault fault, When when) {
        planned.add(new Planned(fault, when, new AtomicLong()));
    }

    void clear() {
        planned.clear();
    }

    /** The fault that meets the call that has come in: the first that applies; null when the call is spared. Each counts the call. */
    @Nullable Fault next(String model) {
        Fault met = null;
        for (Planned plan : planned) {
            boolean meets = plan.when.counts(model) && plan.when.includes(plan.calls.incrementAndGet());
            met = met == null && meets ? plan.fault : met;
        }
        return met;
    }

    private record Planned(Fault fault, When when, AtomicLong calls) {}
}
