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
 * @param cachedInput of what the provider had cached of the request, at least 0, or null when that costs what all input does. How
 *     much it was is known where LangChain4j tells, as of OpenAI and Anthropic, and when the call has ended; an estimate reckons
 *     without it. What Anthropic asks for putting input into its cache is more than {@code input}, which is reckoned for it
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

    /**
     * What so many tokens cost, in US dollars, to the last digit.
     *
     * @param cachedTokens those of the input that the provider had cached
     */
    public BigDecimal of(long inputTokens, long cachedTokens, long outputTokens) {
        BigDecimal cachedPrice = cachedInput == null ? input : cachedInput;
        return input.multiply(BigDecimal.valueOf(inputTokens - cachedTokens))
                .add(cachedPrice.multiply(BigDecimal.valueOf(cachedTokens)))
                .add(output.multiply(BigDecimal.valueOf(outputTokens)))
                .movePointLeft(PER_MILLION);
    }
}
