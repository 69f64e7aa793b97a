package io.goldunit.testkit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A script of one reply for each call, which ends when they are spent. */
final class RepliesInTurn implements Function<ChatCall, Reply> {

    private final List<Reply> replies;
    private final AtomicInteger calls = new AtomicInteger();

    RepliesInTurn(List<Reply> replies) {
        this.replies = List.copyOf(replies);
    }

    @Override
    public Reply apply(ChatCall call) {
        int number = calls.incrementAndGet();
        return number <= replies.size() ? replies.get(number - 1) : exhausted(number);
    }

    private Reply exhausted(int number) {
        return Reply.error(
                500,
                "the script of the test server is exhausted: this is call %d, and it has replies for %d"
                        .formatted(number, replies.size()));
    }
}
