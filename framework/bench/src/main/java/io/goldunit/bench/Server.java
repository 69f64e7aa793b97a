package io.goldunit.bench;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.Fault;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import io.goldunit.testkit.When;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The server as a process of its own: says where it is, serves until its input ends, and says what it has served. */
public final class Server {

    static final Duration LATENCY = Duration.ofMillis(20);

    private static final String LIMITED = "limited";
    private static final String REFUSING = "refusing";
    private static final long SEED = 20260;

    private Server() {}

    /** What {@link #main} takes to grant so many calls a second, and refuse the others with {@code Retry-After: 1}. */
    static List<String> limited(int perSecond) {
        return List.of(LIMITED, Integer.toString(perSecond));
    }

    /** What {@link #main} takes to refuse a share of the calls, drawn at random, with {@code Retry-After: 1}. */
    static List<String> refusing(double share) {
        return List.of(REFUSING, Double.toString(share));
    }

    /** Takes what it refuses, or nothing to grant all calls. */
    public static void main(String[] arguments) throws IOException {
        AtomicLong granted = new AtomicLong();
        try (LlmServer server = LlmServer.start().answering(call -> reply(call, granted))) {
            if (arguments.length > 0) {
                refuse(server, arguments[0], arguments[1]);
            }
            System.out.println(server.baseUrl());
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
            System.out.println(granted + " " + server.receivedCount());
        }
    }

    private static void refuse(LlmServer server, String how, String much) {
        if (how.equals(LIMITED)) {
            int perSecond = Integer.parseInt(much);
            server.limitedTo(perSecond, Math.max(1, perSecond / 10));
        } else {
            server.failing(Fault.rateLimited(Duration.ofSeconds(1)), When.share(Double.parseDouble(much), SEED));
        }
    }

    private static Reply reply(ChatCall call, AtomicLong granted) {
        granted.incrementAndGet();
        return Reply.text(Golden.answer(call.lastUserText())).withLatency(LATENCY);
    }
}
