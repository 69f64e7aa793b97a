package io.goldunit.candidate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.apiguardian.api.API;

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
    OTHER
}
