package io.goldunit.call;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Why a model stopped. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FinishReason {
    /** It had said everything. */
    @JsonProperty("stop")
    STOP,
    /** It ran into its token limit: the answer is cut off. */
    @JsonProperty("length")
    LENGTH,
    /** It asks for tools to be called. */
    @JsonProperty("tool-calls")
    TOOL_CALLS,
    /** The provider's filter stopped it. */
    @JsonProperty("content-filter")
    CONTENT_FILTER,
    /** Something else, or the provider does not say what. */
    @JsonProperty("other")
    OTHER;

    static @Nullable FinishReason of(dev.langchain4j.model.output.@Nullable FinishReason reason) {
        if (reason == null) {
            return null;
        }
        return switch (reason) {
            case STOP -> STOP;
            case LENGTH -> LENGTH;
            case TOOL_EXECUTION -> TOOL_CALLS;
            case CONTENT_FILTER -> CONTENT_FILTER;
            case OTHER -> OTHER;
        };
    }

    dev.langchain4j.model.output.FinishReason asModelsSayIt() {
        return switch (this) {
            case STOP -> dev.langchain4j.model.output.FinishReason.STOP;
            case LENGTH -> dev.langchain4j.model.output.FinishReason.LENGTH;
            case TOOL_CALLS -> dev.langchain4j.model.output.FinishReason.TOOL_EXECUTION;
            case CONTENT_FILTER -> dev.langchain4j.model.output.FinishReason.CONTENT_FILTER;
            case OTHER -> dev.langchain4j.model.output.FinishReason.OTHER;
        };
    }
}
