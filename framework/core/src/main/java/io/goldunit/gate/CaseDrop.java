package io.goldunit.gate;

import org.apiguardian.api.API;

/**
 * A case that clearly dropped in a scorer whose drop is proven, over the whole set or over a slice that the case is in: by
 * 0.5 or more; or by more than the tolerance, with at least three trials that are all worse than every accepted one. It shows
 * where to look and proves nothing by itself: there is none unless the verdict is REGRESSED.
 *
 * @param id of the case
 * @param scorer its name
 * @param before mean over the accepted trials, from 0 to 1
 * @param now mean over the run's trials, from 0 to 1
 * @param drop how much worse it is now, whichever way the scorer's direction is
 * @param worse trials of the run that are worse than the accepted mean
 * @param trials of the run that the scorer gave a value
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseDrop(String id, String scorer, double before, double now, double drop, int worse, int trials) {}
