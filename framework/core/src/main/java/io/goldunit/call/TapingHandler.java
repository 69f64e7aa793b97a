package io.goldunit.call;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialThinkingContext;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.PartialToolCallContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Passes a live stream on and records its end. The first end counts: a model that completes twice is recorded once and told
 * once. What the receiver does on the model's thread belongs to the trial, the next call of a tool loop above all.
 */
final class TapingHandler implements StreamingChatResponseHandler {

    private final AtomicBoolean ended = new AtomicBoolean();
    private final Take take;
    private final StreamingChatResponseHandler receiver;

    TapingHandler(Take take, StreamingChatResponseHandler receiver) {
        this.take = take;
        this.receiver = receiver;
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        if (ended.compareAndSet(false, true)) {
            try {
                take.succeeded(response);
            } catch (RuntimeException | Error e) {
                failed(e);
                return;
            }
            take.during(() -> complete(response));
        }
    }

    // The model would tell an exception of the receiver to this handler, for which the stream has ended.
    private void complete(ChatResponse response) {
        try {
            receiver.onCompleteResponse(response);
        } catch (RuntimeException | Error e) {
            receiver.onError(e);
        }
    }

    @Override
    public void onError(Throwable error) {
        endsWith(error);
    }

    /** Ends the stream with this error, unless it has ended before. */
    boolean endsWith(Throwable error) {
        boolean first = ended.compareAndSet(false, true);
        if (first) {
            failed(error);
        }
        return first;
    }

    private void failed(Throwable error) {
        take.failed();
        take.during(() -> receiver.onError(error));
    }

    @Override
    public void onPartialResponse(String text) {
        pass(() -> receiver.onPartialResponse(text));
    }

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        pass(() -> receiver.onPartialResponse(part, context));
    }

    @Override
    public void onPartialThinking(PartialThinking part) {
        pass(() -> receiver.onPartialThinking(part));
    }

    @Override
    public void onPartialThinking(PartialThinking part, PartialThinkingContext context) {
        pass(() -> receiver.onPartialThinking(part, context));
    }

    @Override
    public void onPartialToolCall(PartialToolCall part) {
        pass(() -> receiver.onPartialToolCall(part));
    }

    @Override
    public void onPartialToolCall(PartialToolCall part, PartialToolCallContext context) {
        pass(() -> receiver.onPartialToolCall(part, context));
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        pass(() -> receiver.onCompleteToolCall(call));
    }

    @Override
    public void onUnmappedRawEvent(Object event) {
        pass(() -> receiver.onUnmappedRawEvent(event));
    }

    private void pass(Runnable part) {
        if (!ended.get()) {
            take.during(part);
        }
    }
}
