package io.goldunit.call.budget;

import java.math.BigDecimal;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a model costs by its provider's list, in US dollars per million tokens. Immutable.
 *
 * @param provider whose list it is from
 * @param input of the request, at least 0
 * @param output of the reply, at least 0
 * @param cachedInput of what the provider had cached of the request, at least 0, or null when it has no price of its own; as
 *     nobody is told how much was cached, it enters no sum, which so is rather too high than too low
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Price(
        String provider,
        BigDecimal input,
        BigDecimal output,
        @Nullable BigDecimal cachedInput) {

    private static final int PER_MILLION = 6;

    /** Whether it costs nothing, as a model on one's own machine. */
    boolean isFree() {
        return input.signum() == 0 && output.signum() == 0;
    }

    /** What so many tokens cost, in US dollars, to the last digit. */
    public BigDecimal of(long inputTokens, long outputTokens) {
        return input.multiply(BigDecimal.valueOf(inputTokens))
                .add(output.multiply(BigDecimal.valueOf(outputTokens)))
                .movePointLeft(PER_MILLION);
    }
}
