package io.goldunit.call;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Which model was called, and for what.
 *
 * @param kind what it was called for
 * @param endpoint the place it speaks to, as {@code https://api.openai.com/v1}; null when it does not say
 * @param asked the name that was asked for, or null when the model has none
 * @param returned the name of the model that answered, or null when the provider does not say
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CalledModel(
        CallKind kind,
        @Nullable String endpoint,
        @Nullable String asked,
        @Nullable String returned) {

    /** The same model, once its provider has said its name. */
    CalledModel returning(@Nullable String name) {
        return new CalledModel(kind, endpoint, asked, name);
    }
}
