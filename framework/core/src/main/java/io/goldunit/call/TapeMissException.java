package io.goldunit.call;

import org.apiguardian.api.API;

/** A call that should be replayed is not on tape; says which recorded call is nearest and what differs. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TapeMissException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TapeMissException(String message) {
        super(message);
    }
}
