package io.goldunit.gate;

import org.apiguardian.api.API;

/**
 * One scorer's score of one case, baseline against now, means over the trials.
 *
 * @param id of the case
 * @param scorer its name
 * @param before from 0 to 1
 * @param now from 0 to 1
 * @param drop how much worse it is now, whichever way the scorer's direction is
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseChange(String id, String scorer, double before, double now, double drop) {}
