package io.goldunit.statistic;

import org.apiguardian.api.API;

/** How the p of a test by ranks is computed. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PValueMethod {
    /** Exactly where samples are small and hold no ties, otherwise approximately. */
    AUTO,
    /** By counting all orders, which knows no ties. */
    EXACT,
    /** By the distribution that the statistic has in large samples, corrected for ties. */
    ASYMPTOTIC
}
