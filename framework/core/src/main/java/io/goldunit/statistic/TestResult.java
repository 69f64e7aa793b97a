package io.goldunit.statistic;

import org.apiguardian.api.API;

/**
 * What a test found.
 *
 * @param statistic what it measured; NaN where that is not defined
 * @param pValue how probable a statistic at least as far out is when there is nothing to find, from 0 to 1; NaN where that is not
 *     defined
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TestResult(double statistic, double pValue) {}
