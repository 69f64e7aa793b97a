package io.goldunit.call.limit;

import java.util.concurrent.CompletableFuture;

/** Time as the limits see it: it never goes back, whatever the computer's clock does. */
interface Ticker {

    /** Nanoseconds since some moment. */
    long nanos();

    /**
     * Does something after a while, on a thread that must not be kept.
     *
     * @return takes the task back, when it has not begun
     */
    Runnable after(long nanos, Runnable task);

    /** Does something at once on a thread that may be kept. */
    void execute(Runnable task);

    /** Waits until the future is done, which always happens without an exception. */
    void await(CompletableFuture<?> future) throws InterruptedException;
}
