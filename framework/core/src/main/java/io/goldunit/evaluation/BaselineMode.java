package io.goldunit.evaluation;

import org.apiguardian.api.API;

/** What is done with the baseline. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum BaselineMode {
    /** The run is compared with it. */
    CHECK,
    /** The run is compared with it, and has as many trials as a baseline should, so that it can be accepted next. */
    PROPOSE,
    /** The run made before becomes the baseline; no call is made. */
    ACCEPT
}
