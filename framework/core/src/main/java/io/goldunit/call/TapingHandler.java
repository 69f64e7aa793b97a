package io.goldunit.call;

import dev.langchain4j.exception.RetriableException;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears one attempt at a stream. The first end counts: a model that completes twice has completed once. An attempt that ends
 * otherwise, as by its time limit, is cancelled at the provider as soon as the model gives a handle to do so: with its first part.
 */
final class TapingHandler implements StreamingChatResponseHandler {

    private final CompletableFuture<ChatResponse> end;
    private final ModelProvider provider;
    private final Consumer<Consumer<StreamingChatResponseHandler>> pass;
    private final StreamedParts parts;
    private final AtomicReference<@Nullable StreamingHandle> models = new AtomicReference<>();

    /**
     * @param end of the attempt
     * @param provider of the model
     * @param pass takes what is to be told to the receiver
     * @param parts takes down what was told
     */
    TapingHandler(
            CompletableFuture<ChatResponse> end,
            ModelProvider provider,
            Consumer<Consumer<StreamingChatResponseHandler>> pass,
            StreamedParts parts) {
        this.end = end;
        this.provider = provider;
        this.pass = pass;
        this.parts = parts;
        CompletableFuture<?> unused = end.whenComplete((response, error) -> cancelUnlessComplete());
    }

    private void cancelUnlessComplete() {
        StreamingHandle handle = models.get();
        if (end.isCompletedExceptionally() && handle != null && !handle.isCancelled()) {
            handle.cancel();
        }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        if (response == null || isWhole(response)) {
            end.complete(response);
        } else {
            String said = saysSomething(response)
                    ? "the stream ended before the answer was complete: no finish reason and no count of tokens"
                    : "the stream ended with no answer: no text, no tool call and no finish reason";
            end.completeExceptionally(new RetriableException(said));
        }
    }

    /** Models that speak for no provider, as those that users write, need not say why they stopped. */
    private boolean isWhole(ChatResponse response) {
        return response.finishReason() != null
                || (saysSomething(response) && (provider == ModelProvider.OTHER || response.tokenUsage() != null));
    }

    private static boolean saysSomething(ChatResponse response) {
        String text = response.aiMessage().text();
        return (text != null && !text.isEmpty())
                || response.aiMessage().thinking() != null
                || response.aiMessage().hasToolExecutionRequests();
    }

    @Override
    public void onError(Throwable error) {
        end.completeExceptionally(error);
    }

    @Override
    public void onPartialResponse(String text) {
        parts.text(text);
        pass.accept(it -> it.onPartialResponse(text));
    }

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        parts.text(part.text());
        PartialResponseContext cancelling = new PartialResponseContext(handle(context.streamingHandle()));
        pass.accept(it -> it.onPartialResponse(part, cancelling));
    }

    @Override
    public void onPartialThinking(PartialThinking part) {
        parts.thinking(part.text());
        pass.accept(it -> it.onPartialThinking(part));
    }

    @Override
    public void onPartialThinking(PartialThinking part, PartialThinkingContext context) {
        parts.thinking(part.text());
        PartialThinkingContext cancelling = new PartialThinkingContext(handle(context.streamingHandle()));
        pass.accept(it -> it.onPartialThinking(part, cancelling));
    }

    @Override
    public void onPartialToolCall(PartialToolCall part) {
        pass.accept(it -> it.onPartialToolCall(part));
    }

    @Override
    public void onPartialToolCall(PartialToolCall part, PartialToolCallContext context) {
        PartialToolCallContext cancelling = new PartialToolCallContext(handle(context.streamingHandle()));
        pass.accept(it -> it.onPartialToolCall(part, cancelling));
    }

    private StreamingHandle handle(StreamingHandle handle) {
        models.set(handle);
        cancelUnlessComplete();
        return new CancelledStream(handle, end, parts);
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        parts.toolCall(call.toolExecutionRequest());
        pass.accept(it -> it.onCompleteToolCall(call));
    }

    @Override
    public void onUnmappedRawEvent(Object event) {
        pass.accept(it -> it.onUnmappedRawEvent(event));
    }
}
