package io.goldunit.candidate;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for what is still under way. */
final class Awaited {

    private Awaited() {}

    /**
     * The value, when it is there.
     *
     * @throws InterruptedException when nobody wants it any more; it is then cancelled
     * @throws Exception what went wrong, as it was thrown
     */
    static <T> T value(Future<T> future) throws Exception {
        try {
            return future.get();
        } catch (InterruptedException e) {
            future.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
