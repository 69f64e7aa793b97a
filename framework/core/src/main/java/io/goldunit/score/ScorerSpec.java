package io.goldunit.score;

import java.util.Objects;
import org.apiguardian.api.API;

/**
 * What a scorer is, for the run record and for comparing runs.
 *
 * @param name unique among the scorers of an evaluation
 * @param kind rule, similarity or judge
 * @param direction which way is better
 * @param signature implementation, version and options, for a judge also its model and rubric: equal signatures mean that
 *     equal answers get comparable scores
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ScorerSpec(String name, Kind kind, Direction direction, String signature) {

    public ScorerSpec {
        if (name == null || name.isBlank() || name.equals("candidate")) {
            throw new IllegalArgumentException("a scorer needs a name of its own, not [" + name + "]");
        }
        Objects.requireNonNull(kind, "kind is missing");
        Objects.requireNonNull(direction, "direction is missing");
        Objects.requireNonNull(signature, "signature is missing");
    }

    /** What measures. */
    public enum Kind {
        /** A check: 0 or 1. */
        RULE,
        /** A number from 0 to 1. */
        SIMILARITY,
        /** A second LLM. */
        JUDGE
    }

    /** Which way is better. */
    public enum Direction {
        /** More is better. */
        HIGHER_IS_BETTER,
        /** Less is better. */
        LOWER_IS_BETTER
    }

    /** A spec of which more is better. */
    public static ScorerSpec of(String name, Kind kind, String signature) {
        return new ScorerSpec(name, kind, Direction.HIGHER_IS_BETTER, signature);
    }
}
