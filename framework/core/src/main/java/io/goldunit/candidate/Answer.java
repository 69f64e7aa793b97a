package io.goldunit.candidate;

import io.goldunit.call.FinishReason;
import io.goldunit.call.Tokens;
import io.goldunit.golden.Document;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate answered. Null stands for what the candidate does not know. Immutable.
 *
 * @param text what it said, to the last turn where there are several; empty when it said nothing in words
 * @param earlier what it said to the turns before the last, in their order
 * @param toolCalls the tools it called or asks for, in order, over all turns
 * @param sources the documents it was given by its own retrieval
 * @param finish why the model stopped
 * @param tokens of the calls made for it
 * @param millis how long it took, in milliseconds; for a call from tape, how long it took when recorded
 * @param modelAsked the model that was asked for
 * @param modelReturned the model that answered, as the provider names it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Answer(
        String text,
        List<String> earlier,
        List<ToolCall> toolCalls,
        List<Document> sources,
        @Nullable FinishReason finish,
        @Nullable Tokens tokens,
        @Nullable Long millis,
        @Nullable String modelAsked,
        @Nullable String modelReturned) {

    public Answer {
        if (text == null) {
            throw new IllegalArgumentException("the candidate returned no text (null); an empty one is \"\"");
        }
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
        toolCalls = toolCalls == null ? List.of() : List.copyOf(toolCalls);
        sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** An answer of which only the text is known. */
    public static Answer of(String text) {
        return new Answer(text, List.of(), List.of(), List.of(), null, null, null, null, null);
    }

    /** Whether it says and does what the other does: every reply and every tool call, whatever it took. */
    public boolean repeats(Answer other) {
        return text.equals(other.text) && earlier.equals(other.earlier) && toolCalls.equals(other.toolCalls);
    }

    /** The same answer without what differs between two equal runs: time taken and tokens counted. */
    public Answer settled() {
        return new Answer(text, earlier, toolCalls, sources, finish, null, null, null, modelReturned);
    }
}
