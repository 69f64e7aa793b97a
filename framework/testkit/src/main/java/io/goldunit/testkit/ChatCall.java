package io.goldunit.testkit;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A call as the server received it.
 *
 * @param model the model asked for
 * @param turns the conversation, in order; never empty
 * @param temperature as asked for; null when the call leaves it to the model
 * @param maxTokens the most tokens the answer may have, as asked for; null when the call leaves it to the model
 * @param json the whole body, as it came
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ChatCall(
        String model,
        List<Turn> turns,
        @Nullable Double temperature,
        @Nullable Integer maxTokens,
        String json) {

    public ChatCall {
        turns = List.copyOf(turns);
    }

    /**
     * What the user said last.
     *
     * @throws IllegalStateException when no turn is the user's
     */
    public String lastUserText() {
        for (int i = turns.size() - 1; i >= 0; i--) {
            if (turns.get(i).role().equals("user")) {
                return turns.get(i).text();
            }
        }
        throw new IllegalStateException("the call has no turn of the user, only of "
                + turns.stream().map(Turn::role).distinct().toList());
    }

    /**
     * One turn of the conversation.
     *
     * @param role who speaks, as the call names it, such as {@code system}, {@code user} or {@code assistant}
     * @param text what is said: several text parts are joined by a line feed, other parts (such as images) are only in
     *     {@link ChatCall#json}; empty when nothing is said in words
     */
    public record Turn(String role, String text) {}
}
