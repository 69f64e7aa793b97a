package io.goldunit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Taped calls replayed, without a baseline and against one. */
final class Replay {

    private static final String HEAP = "-Xmx512m";

    private Replay() {}

    static void measure() throws IOException, InterruptedException {
        Table table = new Table("Calls from tape, three rules and two similarities, " + HEAP);
        measure(table, 10_000, 5);
        measure(table, 100_000, 1);
        table.print();
    }

    private static void measure(Table table, int cases, int rounds) throws IOException, InterruptedException {
        try (WorkFolder folder = WorkFolder.make()) {
            Jvm.measure("-Xmx4g", Work.arguments("record", cases, Work.NO_SERVER, folder.path(), 1));
            replay(table, cases + " cases, no baseline", rounds, cases, folder.path());
            Path proposal = folder.path().resolve("out/bench/bench/baseline.proposed.jsonl");
            Files.copy(proposal, folder.path().resolve("bench/baseline.jsonl"));
            replay(table, cases + " cases, baseline", rounds, cases, folder.path());
        }
    }

    private static void replay(Table table, String name, int rounds, int cases, Path folder)
            throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            table.add(
                    name,
                    Jvm.measure(HEAP, Work.arguments("replay", cases, Work.NO_SERVER, folder, 1))
                            .get(0));
        }
    }
}
