package io.goldunit.call;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that a stream tells, in order. */
final class Heard implements StreamingChatResponseHandler {
    final List<String> parts = new CopyOnWriteArrayList<>();
    final List<Optional<Calls>> trials = new CopyOnWriteArrayList<>();
    final CompletableFuture<ChatResponse> end = new CompletableFuture<>();
    final CompletableFuture<Throwable> error = new CompletableFuture<>();

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
