package io.goldunit.statistic;

import org.apiguardian.api.API;

/** What numbers given as ratings mean, for Krippendorff's alpha. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Level {
    /** Names: two are equal or not. */
    NOMINAL,
    /** Places in an order, as many apart as there are ratings between them. */
    ORDINAL,
    /** Points on a scale with equal steps. */
    INTERVAL,
    /** The same with a zero that means nothing at all, so that 1 and 2 are as far apart as 10 and 20. */
    RATIO
}
