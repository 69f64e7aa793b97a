package io.goldunit.statistic;

import org.apiguardian.api.API;

/** The base of the logarithm, which is the unit of an entropy or a divergence. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum LogBase {
    /** Bits: Jensen and Shannon's distance then lies between 0 and 1. */
    TWO(Math.log(2)),
    /** Nats. */
    E(1);

    private final double unit;

    LogBase(double unit) {
        this.unit = unit;
    }

    /** So many nats in this unit. */
    double of(double nats) {
        return nats / unit;
    }
}
