package io.goldunit.call;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of a call, as the provider counted them.
 *
 * @param input tokens of the request, cached ones too, also where the provider counts those beside it
 * @param output tokens of the reply
 * @param cachedInput those of the request that the provider had cached, where it tells; null where it does not, or had none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Tokens(int input, int output, @Nullable Integer cachedInput) {

    /** Tokens of which none are known to have been cached. */
    public Tokens(int input, int output) {
        this(input, output, null);
    }

    /** Those of both. */
    public Tokens plus(Tokens more) {
        int cached = cached() + more.cached();
        return new Tokens(input + more.input, output + more.output, cached == 0 ? null : cached);
    }

    /** Those of the request that are known to have been cached. */
    int cached() {
        return cachedInput == null ? 0 : cachedInput;
    }
}
