package io.goldunit.call.limit;

import java.time.Duration;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a call returned, and what it took.
 *
 * @param value what the last attempt returned; null when the call may return null
 * @param attempts how often the call was made, at least 1
 * @param waited for its turn and between attempts, all together
 * @param lastAttempt how long the last attempt took by itself
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Attempted<T extends @Nullable Object>(T value, int attempts, Duration waited, Duration lastAttempt) {}
