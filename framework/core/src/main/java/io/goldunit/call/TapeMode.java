package io.goldunit.call;

import org.apiguardian.api.API;

/** Whether model calls are replayed from tape or made. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TapeMode {
    /** Replays what is on tape; makes and records what is not. */
    AUTO,
    /** Replays only: a call that is not on tape is an error. */
    REPLAY,
    /** Makes and records every call anew. */
    RECORD,
    /** Makes every call and records none. */
    OFF
}
