package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.TapeMode;
import io.goldunit.evaluation.LongRun.Answering;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kills the JVM of a run with SIGKILL while it writes a file: ten of 20 times, see {@link KilledRunTests}. */
class KilledWritingTests {

    /** Makes files so long that writing them takes a while. */
    private static final String PADDING = " and so on".repeat(1000);

    private static final int LIVES = 5;

    /** What a process ends with that SIGKILL has ended. */
    private static final int KILLED = 137;

    private final LongRunServer server = new LongRunServer();
    private final Random random = new Random(20);

    @TempDir
    Path folder;

    @AfterEach
    void stopServer() {
        server.close();
    }

    private Path killed() {
        return folder.resolve("killed");
    }

    private RunFolder files() {
        return LongRun.files(killed());
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, AUTO", "STREAMED, RECORD"})
    void aRunThatIsKilledWhileItWritesEndsAsOneThatIsNot(Answering answering, TapeMode tape) throws Exception {
        server.padding = PADDING;
        LongRun run = new LongRun(server.baseUrl(), answering);
        run.evaluate(folder.resolve("whole"), tape);

        // A kill may come when the file is written already. What then stands there must be right too, but once it must
        // be half.
        int halves = 0;
        for (int life = 0; life < LIVES && halves == 0; life++) {
            delete(killed());
            server.arrived.set(0);
            halves = killed(run, tape);
            if (!isDone(tape)) {
                run.evaluate(killed(), tape);
            }
            // It goes last, and with the next run.
            Files.deleteIfExists(files().unfinished());
            assertThat(LongRunFiles.differing(killed(), folder.resolve("whole")))
                    .isEmpty();
            assertThat(server.arrived.get()).isBetween((long) run.calls(), run.calls() + 2L * LongRun.AT_ONCE);
        }
        assertThat(halves).as("files that were half written").isPositive();
    }

    /** Kills it five times, and says how many files are half written then. */
    private int killed(LongRun run, TapeMode tape) throws Exception {
        killWhen(grown(files().calls(tape), 1 + random.nextInt(40)), run, tape);
        killWhen(grown(files().unfinished(), 1 + random.nextInt(15)), run, tape);
        int halves = 0;
        for (Path it : List.of(killed().resolve("long/tape/calls.jsonl"), files().run(), files().proposal())) {
            if (!isDone(tape)) {
                killWhen(() -> parts(it) > 0, run, tape);
                halves += parts(it);
            }
        }
        return halves;
    }

    /** Whether nothing is left for another run. */
    private boolean isDone(TapeMode tape) {
        return Files.exists(files().run()) && !Files.exists(files().calls(tape));
    }

    /** When a file has grown so often as can be seen. */
    private static BooleanSupplier grown(Path file, int times) {
        long[] seen = {file.toFile().length(), 0};
        return () -> {
            long length = file.toFile().length();
            if (length > seen[0]) {
                seen[1]++;
            }
            seen[0] = length;
            return seen[1] >= times;
        };
    }

    /** Beginnings of a file that wait to be moved into its place. */
    private static int parts(Path file) {
        String[] parts = file.resolveSibling("")
                .toFile()
                .list((folder, name) -> name.startsWith(file.getFileName() + ".") && name.endsWith(".part"));
        return parts == null ? 0 : parts.length;
    }

    private void killWhen(BooleanSupplier moment, LongRun run, TapeMode tape) throws Exception {
        Path log = folder.resolve("killed.log");
        File begun = files().unfinished().toFile();
        long before = begun.lastModified();
        long started = System.nanoTime();
        Process process = run.start(killed(), tape, log);
        try {
            // Not busy until the run begins: its JVM needs the processor.
            while (!process.waitFor(2, TimeUnit.MILLISECONDS) && begun.lastModified() == before) {
                requireSoon(started);
            }
            while (process.isAlive() && !moment.getAsBoolean()) {
                requireSoon(started);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isIn(0, KILLED);
    }

    private static void requireSoon(long begun) {
        if (System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(2)) {
            throw new AssertionError("the moment has not come in two minutes");
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path it : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(it);
                }
            }
        }
    }
}
