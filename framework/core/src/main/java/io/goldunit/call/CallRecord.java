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
 * @param error what went wrong in the last attempt, in a word or two such as {@code 429} or {@code timeout}; null when the call
 *     succeeded
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CallRecord(
        String caller,
        CalledModel model,
        @Nullable Tokens tokens,
        Timing timing,
        @Nullable String recordedOn,
        @Nullable String error) {

    static final String CANDIDATE = "candidate";

    /**
     * Whether a chat model replied to the candidate: its answer is made of such calls, not of those that failed or only look
     * things up.
     */
    public boolean byCandidate() {
        return madeByCandidate() && model.kind() == CallKind.CHAT && error == null;
    }

    /** Whether the candidate made it, for whatever and however it ended. */
    public boolean madeByCandidate() {
        return caller.equals(CANDIDATE);
    }

    /** Whether this call came from tape. */
    public boolean replayed() {
        return recordedOn != null;
    }
}
