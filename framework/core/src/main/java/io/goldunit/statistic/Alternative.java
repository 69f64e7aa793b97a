package io.goldunit.statistic;

import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apiguardian.api.API;

/** What a test of a first sample against a second one looks for. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Alternative {
    /** A difference, whichever way. */
    TWO_SIDED,
    /** The first sample is greater. */
    GREATER,
    /** The first sample is less. */
    LESS;

    /** The p of this alternative, where twice the smaller tail is that of both. */
    double of(double less, double greater) {
        return switch (this) {
            case LESS -> Math.min(1, less);
            case GREATER -> Math.min(1, greater);
            case TWO_SIDED -> Math.min(1, 2 * Math.min(less, greater));
        };
    }

    AlternativeHypothesis hypothesis() {
        return switch (this) {
            case LESS -> AlternativeHypothesis.LESS_THAN;
            case GREATER -> AlternativeHypothesis.GREATER_THAN;
            case TWO_SIDED -> AlternativeHypothesis.TWO_SIDED;
        };
    }
}
