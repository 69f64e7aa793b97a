package io.goldunit.call;

import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of a request its provider had cached: OpenAI's count of tokens tells, whose class is not known here. */
final class CachedInput {

    private CachedInput() {}

    static @Nullable Integer of(TokenUsage usage) {
        return part(usage, "inputTokensDetails")
                .flatMap(it -> part(it, "cachedTokens"))
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .filter(it -> it > 0 && it <= usage.inputTokenCount())
                .orElse(null);
    }

    private static Optional<Object> part(Object whole, String name) {
        return Accessors.of(whole.getClass()).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> it.value(whole));
    }
}
