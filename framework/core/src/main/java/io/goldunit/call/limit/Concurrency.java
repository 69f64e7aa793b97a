package io.goldunit.call.limit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * How many calls at once. It begins low and doubles with every full window, which is as many replies as calls are allowed at
 * once; after the first window with too many refusals it grows by an eighth, at least one. A window with a call that broke, or
 * with too many refusals, does not count. Not thread-safe.
 */
final class Concurrency {

    static final int FIRST = 8;
    private static final double KEPT = 0.8;
    private static final int STEPS = 8;
    private static final int KEPT_CHANGES = 100;

    private final int highest;
    private final Deque<LimitChange> history = new ArrayDeque<>();
    private int limit;
    private boolean doubling = true;
    private int replies;
    private int refusals;

    Concurrency(int highest) {
        this.highest = highest;
        this.limit = Math.min(FIRST, highest);
        remember("first", 0);
    }

    int limit() {
        return limit;
    }

    /** A reply came; {@code full} says whether all places were taken, without which there is no need for more. */
    void answered(boolean full, long now) {
        replies++;
        if (replies < limit) {
            return;
        }
        if (Storm.isHeavy(refusals, replies)) {
            doubling = false;
        } else if (full && limit < highest) {
            long step = doubling ? limit : Math.max(1, limit / STEPS);
            limit = (int) Math.min(highest, limit + step);
            remember("grown", now);
        }
        newWindow();
    }

    void refused() {
        refusals++;
    }

    void broken() {
        newWindow();
    }

    void cut(long now) {
        newWindow();
        if (limit > 1) {
            limit = (int) (limit * KEPT);
            remember("refused", now);
        }
    }

    private void newWindow() {
        replies = 0;
        refusals = 0;
    }

    private void remember(String reason, long now) {
        LimitChange last = history.peekLast();
        if (last != null && last.reason().equals("grown") && reason.equals("grown")) {
            history.removeLast();
        }
        if (history.size() == KEPT_CHANGES) {
            history.removeFirst();
        }
        history.add(new LimitChange(Duration.ofNanos(now), limit, reason));
    }

    /** The last hundred changes; growth without a cut between is one, its end. */
    List<LimitChange> history() {
        return List.copyOf(history);
    }
}
