package io.goldunit.candidate;

import io.goldunit.call.FinishReason;
import io.goldunit.call.Tokens;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate answered. Null stands for what the candidate does not know.
 *
 * @param text what it said; empty when it said nothing in words
 * @param finish why the model stopped
 * @param tokens of the calls made for it
 * @param millis how long it took, in milliseconds; for a call from tape, how long it took when recorded
 * @param modelAsked the model that was asked for
 * @param modelReturned the model that answered, as the provider names it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Answer(
        String text,
        @Nullable FinishReason finish,
        @Nullable Tokens tokens,
        @Nullable Long millis,
        @Nullable String modelAsked,
        @Nullable String modelReturned) {

    public Answer {
        if (text == null) {
            throw new IllegalArgumentException("the candidate returned no text (null); an empty one is \"\"");
        }
    }

    /** An answer of which only the text is known. */
    public static Answer of(String text) {
        return new Answer(text, null, null, null, null, null);
    }

    /** The same answer without what differs between two equal runs: time taken and tokens counted. */
    public Answer settled() {
        return new Answer(text, finish, null, null, null, modelReturned);
    }
}
