package io.goldunit.bench;

import java.io.IOException;
import java.util.List;

/**
 * 10,000 calls at 20 ms, 32 at once: a whole evaluation with five scorers against a bare loop of LangChain4j calls. In a JVM
 * that has just started, most of what either takes is to load and compile classes; what the evaluation itself takes shows in
 * one that has done the work before.
 */
final class Overhead {

    private static final int CASES = 10_000;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int TIMES = 6;
    private static final String HEAP = "-Xmx512m";
    private static final String WHAT = CASES + " calls at 20 ms, " + Golden.AT_ONCE + " at once, five scorers, " + HEAP;
    private static final List<String> VARIANTS = List.of("loop", "off", "record");

    private Overhead() {}

    static void measure() throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start()) {
            // Warms the server up.
            once(server, "loop", 1);
            warmedUp(server).print();
            fresh(server).print();
        }
    }

    private static Table warmedUp(ServerProcess server) throws IOException, InterruptedException {
        Table table = new Table(WHAT + ", in a JVM that has done it " + (TIMES - 1) + " times");
        for (int round = 0; round < ROUNDS; round++) {
            for (String variant : inTurn(round)) {
                List<Sample> samples = once(server, variant, TIMES);
                table.add(variant, samples.get(samples.size() - 1));
            }
        }
        return table;
    }

    private static Table fresh(ServerProcess server) throws IOException, InterruptedException {
        Table table = new Table(WHAT + ", in a JVM that has just started");
        List<Rival> rivals = Rival.all();
        for (int round = 0; round < ROUNDS; round++) {
            for (String variant : inTurn(round)) {
                table.add(variant, once(server, variant, 1).get(0));
            }
            for (Rival rival : rivals) {
                table.add(rival.name(), rival.measure(CASES, server.baseUrl()));
            }
        }
        return table;
    }

    /** Nobody is always the first. */
    private static List<String> inTurn(int round) {
        int first = round % VARIANTS.size();
        return List.of(
                VARIANTS.get(first),
                VARIANTS.get((first + 1) % VARIANTS.size()),
                VARIANTS.get((first + 2) % VARIANTS.size()));
    }

    private static List<Sample> once(ServerProcess server, String variant, int times)
            throws IOException, InterruptedException {
        try (WorkFolder folder = WorkFolder.make()) {
            return Jvm.measure(HEAP, Work.arguments(variant, CASES, server.baseUrl(), folder.path(), times));
        }
    }
}
