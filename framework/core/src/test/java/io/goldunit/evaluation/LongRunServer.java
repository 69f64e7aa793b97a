package io.goldunit.evaluation;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import io.goldunit.testkit.ToolCall;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** The models of {@link LongRun}, which count what arrives. */
final class LongRunServer implements AutoCloseable {

    private static final Duration LATENCY = Duration.ofMillis(10);

    final AtomicLong arrived = new AtomicLong();

    /** What stands behind every answer. */
    volatile String padding = "";

    private final LlmServer server = LlmServer.start().answering(this::answer).embedding(this::vector);
    private volatile long awaited = Long.MAX_VALUE;
    private volatile CompletableFuture<Boolean> reached = new CompletableFuture<>();

    String baseUrl() {
        return server.baseUrl();
    }

    /** Is complete when so many calls have arrived in all. */
    CompletableFuture<Boolean> reached(long calls) {
        reached = new CompletableFuture<>();
        awaited = calls;
        return reached;
    }

    private void count() {
        if (arrived.incrementAndGet() >= awaited) {
            reached.complete(true);
        }
    }

    private Reply answer(ChatCall call) {
        count();
        if (call.model().equals("judge")) {
            return Reply.text("{\"reason\": \"as it is\", \"verdict\": \"pass\"}")
                    .withLatency(LATENCY);
        }
        long looks =
                call.turns().stream().filter(it -> it.role().equals("tool")).count();
        return call.tools().isEmpty() || looks == LongRun.LOOKS
                ? Reply.text(call.lastUserText().replace("question", "answer") + padding)
                        .withLatency(LATENCY)
                : Reply.text("")
                        .withToolCall(new ToolCall("look-" + looks, "look", "{\"at\":" + looks + "}"))
                        .withLatency(LATENCY);
    }

    private float[] vector(String text) {
        // Each call has two texts.
        if (text.startsWith("one")) {
            count();
        }
        return new float[] {text.length(), 1, -1};
    }

    @Override
    public void close() {
        server.close();
    }
}
