package io.goldunit.call;

import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;

/**
 * How much of a request its provider had cached, as counts tell whose classes are not known here: OpenAI's within the tokens of
 * the request, Anthropic's beside them, and beside them too what it has put into its cache.
 */
final class CachedInput {

    private CachedInput() {}

    /** All tokens, as one provider counts as another does. */
    static Tokens tokens(int input, int output, TokenUsage usage) {
        int read = number(usage, "cacheReadInputTokens");
        int beside = sum(read, number(usage, "cacheCreationInputTokens"));
        if (beside > 0) {
            return new Tokens(sum(input, beside), output, read > 0 ? read : null);
        }
        int within = part(usage, "inputTokensDetails")
                .map(it -> number(it, "cachedTokens"))
                .orElse(0);
        return new Tokens(input, output, within > 0 && within <= input ? within : null);
    }

    // What a provider counts is believed, but must not turn into a debt.
    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }

    private static int number(Object whole, String name) {
        return part(whole, name)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .filter(it -> it > 0)
                .orElse(0);
    }

    private static Optional<Object> part(Object whole, String name) {
        return Accessors.of(whole.getClass()).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> it.value(whole));
    }
}
