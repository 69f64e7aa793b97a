package io.goldunit.bench;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The server as a process of its own: says where it is, serves until its input ends, and says what it has served. */
public final class Server {

    private static final Duration LATENCY = Duration.ofMillis(20);

    private Server() {}

    /** Takes how many calls a second are granted, the others get 429 with {@code Retry-After: 1}; nothing for all. */
    public static void main(String[] arguments) throws IOException {
        AtomicLong granted = new AtomicLong();
        try (LlmServer server = LlmServer.start().answering(call -> reply(call, granted))) {
            if (arguments.length > 0) {
                int perSecond = Integer.parseInt(arguments[0]);
                server.limitedTo(perSecond, Math.max(1, perSecond / 10));
            }
            System.out.println(server.baseUrl());
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
            System.out.println(granted + " " + server.receivedCount());
        }
    }

    private static Reply reply(ChatCall call, AtomicLong granted) {
        granted.incrementAndGet();
        return Reply.text(Golden.answer(call.lastUserText())).withLatency(LATENCY);
    }
}
