package io.goldunit.call;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.output.TokenUsage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model's reply as a tape keeps it: all that a candidate can see of it, and no header or secret.
 *
 * @param id the provider's name of the reply
 * @param attributes what the provider has added to its message, as plain data
 * @param vector of an embedding, as {@link Vector} writes it
 * @param scores of a scoring model, in the order of the texts
 * @param cut how the parts were that came of a stream before its receiver cancelled it; null for a whole reply
 */
record TapedReply(
        @Nullable String id,
        @Nullable String text,
        @Nullable String thinking,
        @Nullable List<ToolCall> toolCalls,
        @Nullable Map<String, Object> attributes,
        @Nullable FinishReason finish,
        @Nullable Tokens tokens,
        @Nullable String model,
        @Nullable String vector,
        @Nullable List<Double> scores,
        @Nullable Cut cut) {

    /**
     * How long the parts were, in UTF-16 units.
     *
     * @param thinking of the thinking
     * @param text of the text
     */
    record Cut(List<Integer> thinking, List<Integer> text) {

        /** What the run record says of such a call. */
        static final String WORD = "cancelled";
    }

    record ToolCall(
            @Nullable String id, String name, @Nullable String arguments) {}

    static TapedReply of(ChatResponse response) {
        AiMessage said = response.aiMessage();
        List<ToolCall> toolCalls = said.toolExecutionRequests().stream()
                .map(call -> new ToolCall(call.id(), call.name(), call.arguments()))
                .toList();
        return new TapedReply(
                response.id(),
                said.text(),
                said.thinking(),
                toolCalls,
                attributes(said),
                FinishReason.of(response.finishReason()),
                tokens(response.tokenUsage()),
                response.modelName(),
                null,
                null,
                null);
    }

    /** What a provider wants back with the next message, such as the signature of its thinking. */
    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, Object> attributes(AiMessage said) {
        return (Map<String, Object>) CanonicalValue.of(said.attributes());
    }

    static TapedReply of(Embedding embedding, @Nullable Tokens tokens, @Nullable String model) {
        return new TapedReply(
                null, null, null, null, null, null, tokens, model, Vector.write(embedding.vector()), null, null);
    }

    static TapedReply of(@Nullable Response<List<Double>> scored) {
        if (scored == null) {
            throw new IllegalStateException("the scoring model returned no response (null)");
        }
        return new TapedReply(
                null, null, null, null, null, null, tokens(scored.tokenUsage()), null, null, scored.content(), null);
    }

    TapedReply cutInto(Cut parts) {
        return new TapedReply(id, text, thinking, toolCalls, attributes, finish, tokens, model, vector, scores, parts);
    }

    Embedding embedding() {
        return Embedding.from(Vector.read(Objects.requireNonNull(vector, "the recorded call is no embedding")));
    }

    /** The whole of it, as the model would return it. */
    ChatResponse response() {
        if (cut != null) {
            throw endsHere();
        }
        return said();
    }

    /** What to say where more is wanted of a stream that was cancelled when it was recorded. */
    static TapeMissException endsHere() {
        return new TapeMissException(
                "not on tape: the end of this reply. It was a stream, and its receiver cancelled it"
                        + " here when it was recorded. Record it anew, as with -Dgoldunit.tape=record");
    }

    /** As much as there is of it. */
    ChatResponse said() {
        AiMessage said = AiMessage.builder()
                .text(text)
                .thinking(thinking)
                .toolExecutionRequests(toolRequests())
                .attributes(attributes == null ? Map.of() : attributes)
                .build();
        ChatResponse.Builder response = ChatResponse.builder()
                .aiMessage(said)
                .id(id)
                .modelName(model)
                .finishReason(finish == null ? null : finish.asModelsSayIt());
        return (tokens == null ? response : response.tokenUsage(usage(tokens))).build();
    }

    private static TokenUsage usage(Tokens tokens) {
        return tokens.cachedInput() == null ? new TokenUsage(tokens.input(), tokens.output()) : new TapedUsage(tokens);
    }

    static @Nullable Tokens tokens(@Nullable TokenUsage usage) {
        if (usage instanceof TapedUsage taped) {
            return taped.tokens();
        }
        if (usage == null || usage.inputTokenCount() == null || usage.outputTokenCount() == null) {
            return null;
        }
        return CachedInput.tokens(usage.inputTokenCount(), usage.outputTokenCount(), usage);
    }

    private List<ToolExecutionRequest> toolRequests() {
        return Optional.ofNullable(toolCalls).orElse(List.of()).stream()
                .map(call -> ToolExecutionRequest.builder()
                        .id(call.id())
                        .name(call.name())
                        .arguments(call.arguments())
                        .build())
                .toList();
    }
}
