package io.goldunit.golden;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.apiguardian.api.API;

/** Who speaks in a message. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Role {
    /** Instructions to the model. */
    @JsonProperty("system")
    SYSTEM,
    /** The person. */
    @JsonProperty("user")
    USER,
    /** The model, in an earlier turn. */
    @JsonProperty("assistant")
    ASSISTANT
}
