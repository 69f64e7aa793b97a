package io.goldunit.run;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Cases of a baseline that were accepted from a later run than the others.
 *
 * @param cases their ids, sorted; those that are gone since were accepted as gone
 * @param startedAt when the run that gave them was started, UTC
 * @param candidate who answered them
 * @param acceptance who accepted them, when, and why
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Amendment(List<String> cases, String startedAt, Map<String, String> candidate, Acceptance acceptance) {

    @JsonCreator
    public Amendment(
            @JsonProperty("cases") @Nullable List<String> cases,
            @JsonProperty("startedAt") @Nullable String startedAt,
            @JsonProperty("candidate") @Nullable Map<String, String> candidate,
            @JsonProperty("acceptance") Acceptance acceptance) {
        this.cases = cases == null ? List.of() : List.copyOf(cases);
        this.startedAt = startedAt == null ? "" : startedAt;
        this.candidate = candidate == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(candidate));
        this.acceptance = Objects.requireNonNull(acceptance, "acceptance is missing");
    }
}
