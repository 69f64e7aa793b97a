package io.goldunit.statistic;

import org.apiguardian.api.API;

/**
 * What a test of a table of counts found.
 *
 * @param statistic chi-square or G, from 0 on
 * @param pValue from 0 to 1
 * @param degreesOfFreedom of the distribution that p was taken from
 * @param cramersV how strongly rows and columns hang together, from 0 to 1, by the same statistic (Cramer 1946, without correction
 *     of its bias)
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ChiSquareResult(double statistic, double pValue, int degreesOfFreedom, double cramersV) {}
