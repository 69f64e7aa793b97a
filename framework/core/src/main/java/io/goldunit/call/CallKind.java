package io.goldunit.call;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.apiguardian.api.API;

/** What a model was called for. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CallKind {
    /** A reply to messages, plain or streamed. */
    @JsonProperty("chat")
    CHAT,
    /** The vectors of texts. */
    @JsonProperty("embedding")
    EMBEDDING,
    /** How well texts fit a query. */
    @JsonProperty("scoring")
    SCORING
}
