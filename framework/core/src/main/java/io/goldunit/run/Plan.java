package io.goldunit.run;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * How a run goes.
 *
 * @param trials answers asked for each case, at least 1
 * @param concurrency trials that ask a candidate or a judge at once, at least 1
 * @param timeout for the whole run; trials not finished by then have an error
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Plan(int trials, int concurrency, Duration timeout) {}
