package io.goldunit.score;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** What a scorer says about a trial: a value, or that it could not be measured. Never zero for want of a measure. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Score {

    /** Why: what was found, or what kept it from being measured. */
    String reason();

    /** A measure from 0 to 1. */
    static Score of(double value, String reason) {
        return new Value(value, reason);
    }

    /** A rule that holds: 1. */
    static Score pass(String reason) {
        return new Value(1, reason);
    }

    /** A rule that is broken: 0. */
    static Score fail(String reason) {
        return new Value(0, reason);
    }

    /** No measure, with the reason. */
    static Score unscored(String reason) {
        return new Unscored(reason);
    }

    @JsonCreator
    static Score fromJson(
            @JsonProperty("value") @Nullable Double value,
            @JsonProperty("reason") @Nullable String reason,
            @JsonProperty("unscored") @Nullable String unscored) {
        if (value == null && unscored == null) {
            throw new IllegalArgumentException("a score has a value, or says why it is unscored");
        }
        return value == null
                ? new Unscored(Objects.requireNonNull(unscored))
                : new Value(value, reason == null ? "" : reason);
    }

    /**
     * A measure.
     *
     * @param value from 0 to 1
     * @param reason what was found, for people; may be empty
     */
    record Value(double value, String reason) implements Score {
        public Value {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("a score lies between 0 and 1, not at " + value);
            }
        }
    }

    /**
     * No measure: an error, a reply that cannot be read, a missing answer.
     *
     * @param reason what kept it from being measured
     */
    record Unscored(@JsonProperty("unscored") String reason) implements Score {}
}
