package io.goldunit.call.limit;

import java.time.Duration;
import org.apiguardian.api.API;

/** One attempt took longer than {@link LimitPolicy#timeLimit} and was ended. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CallTimeoutException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallTimeoutException(Duration limit) {
        super("no reply within " + Seconds.of(limit) + ", the time limit of one call");
    }
}
