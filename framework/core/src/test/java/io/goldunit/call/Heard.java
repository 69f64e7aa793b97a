package io.goldunit.call;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that a stream tells, in order. */
final class Heard implements StreamingChatResponseHandler {
    private final String last;
    final List<String> parts = new CopyOnWriteArrayList<>();
    final List<Optional<Calls>> trials = new CopyOnWriteArrayList<>();
    final CompletableFuture<StreamingHandle> handle = new CompletableFuture<>();
    final CompletableFuture<ChatResponse> end = new CompletableFuture<>();
    final CompletableFuture<Throwable> error = new CompletableFuture<>();

    Heard() {
        this("");
    }

    /** Cancels the stream when it hears this part. */
    Heard(String last) {
        this.last = last;
    }

    /** A handle that tells when it was cancelled. */
    static StreamingHandle handle(CompletableFuture<Boolean> cancelled) {
        return new StreamingHandle() {
            @Override
            public void cancel() {
                cancelled.complete(true);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.isDone();
            }
        };
    }

    @Override
    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
        onPartialResponse(part.text());
        handle.complete(context.streamingHandle());
        if (part.text().equals(last)) {
            context.streamingHandle().cancel();
        }
    }

    @Override
    public void onPartialThinking(PartialThinking part) {
        parts.add("(" + part.text() + ")");
    }

    @Override
    public void onPartialResponse(String part) {
        parts.add(part);
        trials.add(Calls.current());
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        parts.add(call.index() + " " + call.toolExecutionRequest().name());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        parts.add("end");
        trials.add(Calls.current());
        end.complete(response);
    }

    @Override
    public void onError(Throwable thrown) {
        parts.add("error");
        trials.add(Calls.current());
        error.complete(thrown);
    }

    /** What is told of the reply to a question. */
    static Heard of(Calls calls, StreamingChatModel model) {
        Heard heard = new Heard();
        calls.around(model).chat("When?", heard);
        return heard;
    }
}
