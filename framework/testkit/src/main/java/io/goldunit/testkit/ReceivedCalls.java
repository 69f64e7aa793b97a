package io.goldunit.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The newest calls, in order of arrival: as many as are kept, and the number of all. */
final class ReceivedCalls<C> {

    static final int KEPT = 10_000;

    private final Deque<C> newest = new ArrayDeque<>();
    private long count;

    synchronized void add(C call) {
        if (newest.size() == KEPT) {
            newest.removeFirst();
        }
        newest.addLast(call);
        count++;
    }

    synchronized List<C> newest() {
        return List.copyOf(newest);
    }

    synchronized long count() {
        return count;
    }

    synchronized void forget() {
        newest.clear();
        count = 0;
    }
}
