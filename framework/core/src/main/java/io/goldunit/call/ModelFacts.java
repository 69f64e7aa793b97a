package io.goldunit.call;

import dev.langchain4j.model.output.TokenUsage;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** What LangChain4j says about a reply, in our own words. Null stays null. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ModelFacts {

    private ModelFacts() {}

    /** Why the model stopped. */
    public static @Nullable FinishReason finish(dev.langchain4j.model.output.@Nullable FinishReason reason) {
        return FinishReason.of(reason);
    }

    /** The tokens, when both numbers are known. */
    public static @Nullable Tokens tokens(@Nullable TokenUsage usage) {
        return TapedReply.tokens(usage);
    }
}
