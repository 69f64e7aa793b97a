package io.goldunit.call.limit;

import java.time.Duration;
import java.util.concurrent.Callable;

/** A call whose thread is interrupted when it takes too long, and never later than the call's own end. */
final class TimedCall {

    private final Thread thread = Thread.currentThread();
    private boolean over;
    private boolean late;

    private TimedCall() {}

    static <T> T made(Callable<T> call, Duration limit, Ticker ticker) throws Exception {
        TimedCall timed = new TimedCall();
        Runnable disarm = ticker.after(limit.toNanos(), timed::expire);
        try {
            return call.call();
        } catch (Exception e) {
            if (timed.end()) {
                CallTimeoutException late = new CallTimeoutException(limit);
                // It tells of the interrupt from here, so it is no cause: kept for its trace.
                late.addSuppressed(e);
                throw late;
            }
            throw e;
        } finally {
            disarm.run();
            timed.end();
        }
    }

    private synchronized void expire() {
        if (!over) {
            late = true;
            thread.interrupt();
        }
    }

    /** Takes back the interrupt that came from here, and tells whether there was one. */
    private synchronized boolean end() {
        if (late && !over) {
            Thread.interrupted();
        }
        over = true;
        return late;
    }
}
