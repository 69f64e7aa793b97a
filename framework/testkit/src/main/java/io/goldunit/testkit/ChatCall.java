package io.goldunit.testkit;

import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A chat call as the server received it, the same for every protocol.
 *
 * @param protocol the API it speaks
 * @param model the model asked for
 * @param turns the conversation, in order; never empty. Anthropic's system prompt is the first turn, of the role {@code system}
 * @param tools what the model may call; empty when nothing
 * @param schema the JSON Schema that the answer must follow, as JSON text; <code>{}</code> when any JSON will do; null when a text is
 *     asked for
 * @param temperature as asked for; null when the call leaves it to the model
 * @param maxTokens the most tokens the answer may have, as asked for; null when the call leaves it to the model
 * @param streamed whether the answer is to come in pieces
 * @param headers by lower-case name; the value of a header that carries a secret is {@code (hidden)}
 * @param json the whole body, as it came
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ChatCall(
        Protocol protocol,
        String model,
        List<Turn> turns,
        List<Tool> tools,
        @Nullable String schema,
        @Nullable Double temperature,
        @Nullable Integer maxTokens,
        boolean streamed,
        Map<String, String> headers,
        String json) {

    public ChatCall {
        turns = List.copyOf(turns);
        tools = List.copyOf(tools);
        headers = Map.copyOf(headers);
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

    /** Whether the call carries a key: one of the headers {@code Authorization}, {@code x-api-key} and {@code api-key}. */
    public boolean authorized() {
        return HttpCall.authorized(headers);
    }

    /**
     * One turn of the conversation.
     *
     * @param role who speaks, as the call names it, such as {@code system}, {@code user}, {@code assistant} or {@code tool}
     * @param text what is said: several text parts are joined by a line feed, other parts (such as images) are only in
     *     {@link ChatCall#json}; empty when nothing is said in words
     * @param toolCalls the tools that the model asked for in this turn; empty in most
     */
    public record Turn(String role, String text, List<ToolCall> toolCalls) {

        public Turn {
            toolCalls = List.copyOf(toolCalls);
        }

        /** A turn of words alone. */
        public Turn(String role, String text) {
            this(role, text, List.of());
        }
    }

    /**
     * A tool that the model may call.
     *
     * @param name of the tool
     * @param description what it does; empty when the call does not say
     * @param schema the JSON Schema of its arguments, as JSON text; <code>{}</code> when the call gives none
     */
    public record Tool(String name, String description, String schema) {}
}
