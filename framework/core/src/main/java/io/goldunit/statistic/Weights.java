package io.goldunit.statistic;

import org.apiguardian.api.API;

/** How much a disagreement weighs by how far apart the two labels stand on their scale. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Weights {
    /** Every disagreement the same: labels without an order. */
    NONE,
    /** As much as there are steps between the labels. */
    LINEAR,
    /** As much as the square of the steps: near misses hardly count. */
    QUADRATIC;

    double of(int one, int other) {
        int steps = Math.abs(one - other);
        return switch (this) {
            case NONE -> steps == 0 ? 0 : 1;
            case LINEAR -> steps;
            case QUADRATIC -> (double) steps * steps;
        };
    }
}
