package io.goldunit.call.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Whose turn it is: calls begin in the order in which they came, as fast and as many at once as the limits allow. */
final class Turns {

    private final Ticker ticker;
    private final Pace pace;
    private final Concurrency concurrency;
    private final AtomicLong calls = new AtomicLong();
    private final Queue<Turn> waiting = new PriorityQueue<>();
    private int held;
    private long alarmAt = Long.MAX_VALUE;

    Turns(LimitPolicy policy, Ticker ticker) {
        this.ticker = ticker;
        this.pace = new Pace(policy);
        this.concurrency = new Concurrency(policy.concurrency().orElse(Integer.MAX_VALUE));
    }

    /** The number of a new call. */
    long arrival() {
        return calls.incrementAndGet();
    }

    /** Asks for a turn, which has to be {@link #leave left} whatever happens. */
    Turn ask(long call) {
        Turn turn = new Turn(call);
        change(now -> waiting.add(turn));
        return turn;
    }

    void answered(Turn turn, long tokens) {
        end(turn, now -> {
            boolean full = held >= concurrency.limit() || !waiting.isEmpty();
            concurrency.answered(full, now);
            pace.answered(turn, tokens, concurrency.limit(), now);
        });
    }

    /** @param advised how long the provider asks to wait, in nanoseconds; 0 when it does not say */
    void failed(Turn turn, ProviderFault.Kind kind, long advised) {
        end(turn, now -> {
            pace.failed(turn);
            switch (kind) {
                case REFUSED -> refused(advised, now);
                case BROKEN -> concurrency.broken();
                case FINAL -> {}
            }
        });
    }

    private void refused(long advised, long now) {
        concurrency.refused();
        if (pace.refused(advised, concurrency.limit(), now)) {
            concurrency.cut(now);
        }
    }

    /** Gives the turn back, or stops waiting for it; does nothing when it is over. */
    void leave(Turn turn) {
        // Without the lock, because what is over stays over.
        if (turn.state != Turn.State.OVER) {
            end(turn, now -> pace.failed(turn));
        }
    }

    /** Nothing begins for a while. */
    void hold(long nanos) {
        change(now -> pace.hold(nanos, now));
    }

    synchronized List<LimitChange> history() {
        return concurrency.history();
    }

    synchronized int held() {
        return held;
    }

    /** What is done under the lock, told the time. */
    private interface Change extends Consumer<Long> {}

    private void end(Turn turn, Change change) {
        change(now -> {
            if (turn.state == Turn.State.HELD) {
                change.accept(now);
                held--;
            } else if (turn.state == Turn.State.WAITING) {
                waiting.remove(turn);
            }
            turn.state = Turn.State.OVER;
        });
    }

    private void change(Change change) {
        List<Turn> due;
        synchronized (this) {
            long now = ticker.nanos();
            change.accept(now);
            due = due(now);
        }
        due.forEach(turn -> turn.granted().complete(null));
    }

    private List<Turn> due(long now) {
        List<Turn> due = new ArrayList<>(1);
        while (!waiting.isEmpty() && held < concurrency.limit()) {
            long wait = pace.waitNanos(now);
            if (wait > 0) {
                wake(now, wait);
                return due;
            }
            due.add(begun(waiting.remove(), now));
        }
        return due;
    }

    private Turn begun(Turn turn, long now) {
        pace.begun(turn, now);
        turn.state = Turn.State.HELD;
        held++;
        return turn;
    }

    private void wake(long now, long wait) {
        if (now + wait < alarmAt) {
            alarmAt = now + wait;
            ticker.after(wait, this::alarm);
        }
    }

    private void alarm() {
        change(now -> alarmAt = Long.MAX_VALUE);
    }
}
