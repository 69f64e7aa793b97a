package io.goldunit.statistic;

import org.apiguardian.api.API;

/**
 * A confidence interval.
 *
 * @param low its lower bound
 * @param high its upper bound
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Interval(double low, double high) {

    /** The probability above an interval of this confidence. */
    static double tail(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1, not at " + confidence);
        }
        return (1 - confidence) / 2;
    }
}
