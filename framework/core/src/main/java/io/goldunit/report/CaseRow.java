package io.goldunit.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report's list of cases.
 *
 * @param id of the case
 * @param state how it stands against the baseline
 * @param question what was asked, its beginning
 * @param tags the slices it belongs to
 * @param faults trials without an answer and scores that are missing
 * @param cells one a scorer of the run, in its order
 */
record CaseRow(String id, State state, String question, List<String> tags, int faults, List<Cell> cells) {

    /** How a case stands against the baseline, in the order of the list. */
    enum State {
        /** Nothing was measured. */
        @JsonProperty("error")
        ERROR,
        /** At least one scorer dropped. */
        @JsonProperty("worse")
        WORSE,
        /** Only the baseline has it. */
        @JsonProperty("removed")
        REMOVED,
        /** Asks or demands something else than in the baseline. */
        @JsonProperty("edited")
        EDITED,
        /** Only the run has it. */
        @JsonProperty("new")
        NEW,
        /** Asked and scored, and does not count until its quarantine has expired. */
        @JsonProperty("quarantined")
        QUARANTINED,
        /** The budget ended before it was asked. */
        @JsonProperty("notAsked")
        NOT_ASKED,
        /** At least one scorer rose, none dropped. */
        @JsonProperty("better")
        BETTER,
        /** No scorer moved. */
        @JsonProperty("same")
        SAME,
        /** Not compared with anything. */
        @JsonProperty("single")
        SINGLE
    }

    /**
     * One scorer's score of the case, means over the trials.
     *
     * @param before in the baseline, null when it has none
     * @param now in the run, null when it has none
     * @param drop how much worse it is now, null when the gate did not compare it
     */
    record Cell(
            @Nullable Double before,
            @Nullable Double now,
            @Nullable Double drop) {}

    /** How far the scorer moved that moved most: drops count before rises. */
    double worst() {
        return cells.stream()
                .map(Cell::drop)
                .filter(drop -> drop != null)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    /** All drops less all rises. */
    double sum() {
        return cells.stream()
                .map(Cell::drop)
                .filter(drop -> drop != null)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
