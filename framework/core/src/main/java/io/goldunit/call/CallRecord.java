package io.goldunit.call;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One model call of a trial, as kept in the run record.
 *
 * @param caller who called: {@code candidate}, or a scorer's name
 * @param modelAsked the model that was asked for, or null when the model has no name
 * @param modelReturned the model that answered, or null when the provider does not say
 * @param tokens as the provider counted them, or null
 * @param millis how long the call took, in milliseconds; for a call from tape, when it was recorded
 * @param recordedOn the day the call was recorded, as {@code 2026-11-02}, when it came from tape; null for a live call
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CallRecord(
        String caller,
        @Nullable String modelAsked,
        @Nullable String modelReturned,
        @Nullable Tokens tokens,
        long millis,
        @Nullable String recordedOn) {

    static final String CANDIDATE = "candidate";

    /** Whether the candidate made this call, and not a scorer. */
    public boolean byCandidate() {
        return caller.equals(CANDIDATE);
    }

    /** Whether this call came from tape. */
    public boolean replayed() {
        return recordedOn != null;
    }
}
