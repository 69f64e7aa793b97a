package io.goldunit.candidate;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.concurrent.CompletableFuture;

/** Waits for the end of a stream; the first end counts. */
final class StreamedResponse implements StreamingChatResponseHandler {

    private final CompletableFuture<ChatResponse> complete = new CompletableFuture<>();

    private StreamedResponse() {}

    static ChatResponse of(StreamingChatModel model, ChatRequest request) throws Exception {
        StreamedResponse response = new StreamedResponse();
        model.chat(request, response);
        return Awaited.value(response.complete);
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        complete.complete(response);
    }

    @Override
    public void onError(Throwable error) {
        complete.completeExceptionally(error);
    }
}
