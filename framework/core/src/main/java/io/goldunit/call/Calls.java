package io.goldunit.call;

import org.apiguardian.api.API;

/** The model calls of one trial. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Calls {

    private Calls() {}

    /** Calls that are neither recorded nor replayed, for tests of one's own candidates and scorers. */
    public static Calls untaped() {
        return new Calls();
    }
}
