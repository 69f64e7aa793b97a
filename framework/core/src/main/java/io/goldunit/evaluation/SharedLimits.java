package io.goldunit.evaluation;

import io.goldunit.call.limit.Limits;
import org.apiguardian.api.API;

/**
 * What all evaluations of a session share: how often and how many at once each model may be called. Thread-safe.
 *
 * @param limits of all models
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record SharedLimits(Limits limits) {

    /** Limits that nobody has called under yet. */
    public static SharedLimits of(Settings settings) {
        return new SharedLimits(Limits.of(settings.limits()));
    }
}
