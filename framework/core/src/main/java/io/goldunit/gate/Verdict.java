package io.goldunit.gate;

import org.apiguardian.api.API;

/** What the gate says about a run of a golden set. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Verdict {
    /**
     * A drop larger than the tolerance is ruled out; or, where {@link Comparison#repeated()} says so, every model call was
     * replayed and the answers and scores are the accepted ones, which says nothing about the model itself.
     */
    PASSED,
    /** A drop is proven. */
    REGRESSED,
    /** Neither: the set is too small, the scores too noisy, or the budget ended before every trial was asked. */
    INCONCLUSIVE,
    /** Run and baseline are not of the same set or not measured the same way. */
    NOT_COMPARABLE,
    /** There is no baseline yet. */
    NEW,
    /** Too much went wrong to measure anything. */
    ERROR
}
