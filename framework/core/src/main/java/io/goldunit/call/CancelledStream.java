package io.goldunit.call;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * Lets the receiver cancel a stream, and ends the attempt then: a model that is cancelled tells nobody of an end, and the turn
 * would be held until the time limit.
 *
 * @param handle the model's own
 * @param end of the attempt
 */
record CancelledStream(StreamingHandle handle, CompletableFuture<ChatResponse> end) implements StreamingHandle {

    /** Who cancelled it is not told of it. */
    static final class ByReceiver extends CancellationException {

        private static final long serialVersionUID = 1L;

        ByReceiver() {
            super("the stream was cancelled by its receiver");
        }
    }

    @Override
    public void cancel() {
        handle.cancel();
        end.completeExceptionally(new ByReceiver());
    }

    @Override
    public boolean isCancelled() {
        return handle.isCancelled();
    }
}
