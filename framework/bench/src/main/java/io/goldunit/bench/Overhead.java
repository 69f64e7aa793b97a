package io.goldunit.bench;

import java.io.IOException;
import java.util.List;

/** 10,000 calls at 20 ms, 32 at once: a whole evaluation with five scorers against a bare loop of LangChain4j calls. */
final class Overhead {

    private static final int CASES = 10_000;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final String HEAP = "-Xmx512m";
    private static final List<String> VARIANTS = List.of("loop", "off", "record");

    private Overhead() {}

    static void measure() throws IOException, InterruptedException {
        Table table = new Table(CASES + " calls at 20 ms, " + Golden.AT_ONCE + " at once, five scorers, " + HEAP);
        try (ServerProcess server = ServerProcess.start()) {
            // Warms the server up.
            once(server, "loop");
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < VARIANTS.size(); i++) {
                    String variant = VARIANTS.get((i + round) % VARIANTS.size());
                    table.add(variant, once(server, variant));
                }
            }
        }
        table.print();
    }

    private static Sample once(ServerProcess server, String variant) throws IOException, InterruptedException {
        try (WorkFolder folder = WorkFolder.make()) {
            return Jvm.measure(HEAP, Work.arguments(variant, CASES, server.baseUrl(), folder.path()));
        }
    }
}
