package io.goldunit.call;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A reply that is still to come, and is booked before anybody hears of its end. What ends it from outside, as a time limit does,
 * ends the model's own, and that is booked too.
 */
final class BookedReply<T> extends CompletableFuture<T> {

    private final CompletableFuture<T> models;

    /**
     * @param models the model's own
     * @param book takes the reply, or what it failed with
     */
    BookedReply(CompletableFuture<T> models, BiConsumer<? super T, ? super @Nullable Throwable> book) {
        this.models = models;
        // Who depends on one future is told in no order to rely on: the last one that asked is told first.
        CompletableFuture<T> unused = models.whenComplete(book).whenComplete(this::end);
    }

    private void end(T value, @Nullable Throwable thrown) {
        if (thrown == null) {
            super.complete(value);
        } else {
            super.completeExceptionally(thrown);
        }
    }

    @Override
    public boolean completeExceptionally(Throwable thrown) {
        return models.completeExceptionally(thrown);
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
        return models.cancel(mayInterrupt);
    }
}
