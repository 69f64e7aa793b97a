package io.goldunit.call;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingHandle;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/**
 * Lets the receiver cancel a stream, and ends the attempt then: a model that is cancelled tells nobody of an end, and the turn
 * would be held until the time limit.
 *
 * @param handle the model's own
 * @param end of the attempt
 * @param parts that came of it
 */
record CancelledStream(StreamingHandle handle, CompletableFuture<ChatResponse> end, StreamedParts parts)
        implements StreamingHandle {

    /** Who cancelled it is not told of it. */
    static final class ByReceiver extends CancellationException {

        private static final long serialVersionUID = 1L;

        private final transient Optional<TapedReply> came;

        ByReceiver(Optional<TapedReply> came) {
            super("the stream was cancelled by its receiver");
            this.came = came;
        }

        /** What had come of it, where a replay can be cancelled at the same place. */
        Optional<TapedReply> came() {
            return came;
        }
    }

    @Override
    public void cancel() {
        handle.cancel();
        end.completeExceptionally(new ByReceiver(parts.cut()));
    }

    @Override
    public boolean isCancelled() {
        return handle.isCancelled();
    }
}
