package io.goldunit.score.similarity.structure;

import java.io.Serial;

/** Why two values cannot be compared, on one line. */
final class Unscorable extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String reason;

    Unscorable(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
