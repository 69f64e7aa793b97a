package io.goldunit.call.limit;

import java.time.Duration;
import org.apiguardian.api.API;

/**
 * From when on how many calls were allowed at once.
 *
 * @param at time since the limiter was made
 * @param limit calls at once
 * @param reason {@code first}, {@code grown} or {@code refused}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LimitChange(Duration at, int limit, String reason) {}
