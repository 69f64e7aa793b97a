package io.goldunit.call;

import dev.langchain4j.exception.RetriableException;
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
import java.util.function.Consumer;

/**
 * Hears one attempt at a stream. The first end counts: a model that completes twice has completed once.
 *
 * @param end of the attempt
 * @param pass takes what is to be told to the receiver
 */
record TapingHandler(CompletableFuture<ChatResponse> end, Consumer<Consumer<StreamingChatResponseHandler>> pass)
        implements StreamingChatResponseHandler {

    @Override
    public void onCompleteResponse(ChatResponse response) {
        if (response == null || saysSomething(response)) {
            end.complete(response);
        } else {
            end.completeExceptionally(new RetriableException(
                    "the stream ended with no answer: no text, no tool call and no finish reason"));
        }
    }

    private static boolean saysSomething(ChatResponse response) {
        String text = response.aiMessage().text();
        return response.finishReason() != null
                || (text != null && !text.isEmpty())
                || response.aiMessage().thinking() != null
                || response.aiMessage().hasToolExecutionRequests();
    }

    @Override
    public void onError(Throwable error) {
        end.completeExceptionally(error);
    }

    @Override
    public void onPartialResponse(String text) {
        pass.accept(it -> it.onPartialResponse(text));
    }

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        PartialResponseContext cancelling = new PartialResponseContext(handle(context.streamingHandle()));
        pass.accept(it -> it.onPartialResponse(part, cancelling));
    }

    @Override
    public void onPartialThinking(PartialThinking part) {
        pass.accept(it -> it.onPartialThinking(part));
    }

    @Override
    public void onPartialThinking(PartialThinking part, PartialThinkingContext context) {
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
        return new CancelledStream(handle, end);
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        pass.accept(it -> it.onCompleteToolCall(call));
    }

    @Override
    public void onUnmappedRawEvent(Object event) {
        pass.accept(it -> it.onUnmappedRawEvent(event));
    }
}
