package io.goldunit.call.limit;

import org.apiguardian.api.API;

/** The thread was interrupted while its call waited; the thread's interrupt flag is set. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CallInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallInterruptedException(String model) {
        super("interrupted while a call of " + model + " waited for its turn");
    }
}
