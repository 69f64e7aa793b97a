package io.goldunit.testkit;

import java.util.function.Function;

/** A fault of what the model says. Replies that are no answer stay as they are. */
record InReply(String name, Function<Reply.Text, Reply> change) implements Fault {

    Reply spoil(Reply reply) {
        return reply instanceof Reply.Text text ? change.apply(text) : reply;
    }

    @Override
    public String toString() {
        return name;
    }
}
