package io.goldunit.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of run and baseline belong together: those of the same id and content.
 *
 * @param paired ids that are compared
 * @param edited ids whose question, expectation or checks changed: listed, not compared
 * @param added ids that the baseline does not have: listed, not compared
 * @param removed ids that only the baseline has
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Pairing(List<String> paired, List<String> edited, List<String> added, List<String> removed) {

    @JsonCreator
    public Pairing(
            @JsonProperty("paired") @Nullable List<String> paired,
            @JsonProperty("edited") @Nullable List<String> edited,
            @JsonProperty("added") @Nullable List<String> added,
            @JsonProperty("removed") @Nullable List<String> removed) {
        this.paired = paired == null ? List.of() : List.copyOf(paired);
        this.edited = edited == null ? List.of() : List.copyOf(edited);
        this.added = added == null ? List.of() : List.copyOf(added);
        this.removed = removed == null ? List.of() : List.copyOf(removed);
    }
}
