package io.goldunit.call.limit;

import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** Time that passes only when somebody waits, on one thread: whatever is due is done then, in order. */
final class VirtualTime implements Ticker {

    private record Event(long at, long number, Runnable task) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return at == other.at ? Long.compare(number, other.number) : Long.compare(at, other.at);
        }
    }

    private final Queue<Event> events = new PriorityQueue<>();
    private long now;
    private long number;

    @Override
    public long nanos() {
        return now;
    }

    @Override
    public Runnable after(long nanos, Runnable task) {
        Event event = new Event(now + nanos, number++, task);
        events.add(event);
        return () -> events.remove(event);
    }

    @Override
    public void execute(Runnable task) {
        task.run();
    }

    @Override
    public void await(CompletableFuture<?> future) {
        while (!future.isDone() && pass()) {
            // Time passes.
        }
        if (!future.isDone()) {
            throw new IllegalStateException("nothing is left that could end this wait");
        }
    }

    /** Lets time pass until nothing is left to do. */
    void drain() {
        while (pass()) {
            // Time passes.
        }
    }

    /** Lets so much time pass. */
    void pass(long nanos) {
        long end = now + nanos;
        while (!events.isEmpty() && events.element().at <= end) {
            pass();
        }
        now = end;
    }

    private boolean pass() {
        Event next = events.poll();
        if (next == null) {
            return false;
        }
        now = next.at;
        next.task.run();
        return true;
    }
}
