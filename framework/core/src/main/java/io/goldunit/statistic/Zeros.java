package io.goldunit.statistic;

import org.apiguardian.api.API;

/** What Wilcoxon's test does with pairs that do not differ. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Zeros {
    /** Leaves them out, as Wilcoxon did and scipy does by default. */
    DROP,
    /** Ranks them with the others and then leaves out their ranks (Pratt 1959). */
    PRATT,
    /** Ranks them with the others and gives half of their ranks to either side. */
    SPLIT
}
