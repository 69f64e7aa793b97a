package io.goldunit.call;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One model call of a trial, as kept in the run record.
 *
 * @param caller who called: {@code candidate}, or a scorer's name
 * @param model which model was called, and for what
 * @param tokens as the provider counted them, or null
 * @param timing how long it took; for a call from tape, when it was recorded
 * @param recordedOn the day the call was recorded, as {@code 2026-11-02}, when it came from tape; null for a live call
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CallRecord(
        String caller,
        CalledModel model,
        @Nullable Tokens tokens,
        Timing timing,
        @Nullable String recordedOn) {

    static final String CANDIDATE = "candidate";

    /** Whether the candidate asked a chat model: its answer is made of such calls, not of those that only look things up. */
    public boolean byCandidate() {
        return caller.equals(CANDIDATE) && model.kind() == CallKind.CHAT;
    }

    /** Whether this call came from tape. */
    public boolean replayed() {
        return recordedOn != null;
    }
}
