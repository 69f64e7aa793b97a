package io.goldunit.call;

import org.apiguardian.api.API;

/**
 * Hears of every model call of a run, of candidates and scorers alike: for traces and metrics. Listeners are found as services
 * ({@link java.util.ServiceLoader}).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@FunctionalInterface
public interface CallListener {

    /**
     * A call has ended, well or not. Called by several threads at once, on the thread on which the call ended, before its caller goes on; what it
     * throws is told once on the console and changes nothing.
     */
    void ended(CallEvent call);
}
