package io.goldunit.call;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import io.goldunit.call.limit.Attempted;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call whose reply is streamed: its attempts, of which one may pass its parts on, and its end, which the receiver is told
 * once. What the receiver does on the model's thread belongs to the trial, the next call of a tool loop above all.
 */
final class StreamedTake {

    private final Take take;
    private final ModelProvider provider;
    private final StreamingChatResponseHandler receiver;
    private final AtomicReference<@Nullable Long> firstMillis = new AtomicReference<>();

    StreamedTake(Take take, ModelProvider provider, StreamingChatResponseHandler receiver) {
        this.take = take;
        this.provider = provider;
        this.receiver = receiver;
    }

    CompletableFuture<ChatResponse> attempt(Consumer<StreamingChatResponseHandler> call) {
        CompletableFuture<ChatResponse> end = new CompletableFuture<>();
        StreamedParts parts = new StreamedParts();
        long start = System.nanoTime();
        Consumer<Consumer<StreamingChatResponseHandler>> pass = part -> {
            if (end.isDone()) {
                return;
            }
            // Noted before it is looked whether the attempt is over, so that no part of one that is repeated comes
            // through.
            firstMillis.compareAndSet(null, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            if (!end.isDone()) {
                tell(part, parts, end);
            }
        };
        try {
            call.accept(new TapingHandler(end, provider, pass, parts));
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
        }
        return end;
    }

    // An exception of the receiver comes back as the stream's error; of an Error the model would tell nobody.
    private void tell(
            Consumer<StreamingChatResponseHandler> part, StreamedParts parts, CompletableFuture<ChatResponse> end) {
        try {
            parts.telling(() -> take.during(() -> part.accept(receiver)));
        } catch (Error e) {
            end.completeExceptionally(e);
            throw e;
        }
    }

    /** Parts that were passed on cannot be taken back. */
    boolean isRepeatable() {
        return firstMillis.get() == null;
    }

    void ended(@Nullable Attempted<ChatResponse> made, @Nullable Throwable error) {
        if (made == null || error != null) {
            failed(cause(error));
            return;
        }
        ChatResponse response;
        try {
            response = take.succeeded(made, firstMillis.get());
        } catch (RuntimeException | Error e) {
            failed(e);
            return;
        }
        take.during(() -> complete(response));
    }

    // The model would tell an exception of the receiver to its handler, for which the stream has ended.
    private void complete(ChatResponse response) {
        try {
            receiver.onCompleteResponse(response);
        } catch (RuntimeException | Error e) {
            receiver.onError(e);
        }
    }

    private void failed(Throwable error) {
        if (error instanceof CancelledStream.ByReceiver cancelled) {
            cancelled
                    .came()
                    .ifPresentOrElse(it -> take.cut(it, firstMillis.get(), cancelled), () -> take.failed(cancelled));
            return;
        }
        try {
            take.failed(error);
        } finally {
            take.during(() -> receiver.onError(error));
        }
    }

    private static Throwable cause(@Nullable Throwable error) {
        if (error == null) {
            return new IllegalStateException("the stream ended with nothing");
        }
        return error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    }
}
