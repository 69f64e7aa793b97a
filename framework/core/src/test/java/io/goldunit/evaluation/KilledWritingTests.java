package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.TapeMode;
import io.goldunit.evaluation.LongRun.Answering;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
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

        server.arrived.set(0);
        kill(run, tape);
        if (!isDone(tape)) {
            run.evaluate(killed(), tape);
        }
        // It goes last, and with the next run.
        Files.deleteIfExists(files().unfinished());

        assertThat(LongRunFiles.differing(killed(), folder.resolve("whole"))).isEmpty();
        assertThat(server.arrived.get()).isBetween((long) run.calls(), run.calls() + 2L * LongRun.IN_FLIGHT);
    }

    /** Kills it five times, three of them while it writes a file. */
    private void kill(LongRun run, TapeMode tape) throws Exception {
        killWhen(grown(files().calls(tape), 1 + random.nextInt(40)), run, tape);
        killWhen(grown(files().unfinished(), 1 + random.nextInt(15)), run, tape);
        for (Path it : List.of(killed().resolve("long/tape/calls.jsonl"), files().run(), files().proposal())) {
            if (!isDone(tape)) {
                killWhen(() -> hasPart(it), run, tape);
            }
            if (!isDone(tape) && !hasPart(it)) {
                leavePart(it);
            }
        }
    }

    /** The kill came when the file was written already: this is what it would have left a moment before. */
    private static void leavePart(Path file) throws IOException {
        String whole = Files.exists(file) ? Files.readString(file) : "{\"schema\"";
        Path part = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
        Files.writeString(part, whole.substring(0, whole.length() / 2));
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

    /** Whether a beginning of a file waits to be moved into its place. */
    private static boolean hasPart(Path file) {
        String[] parts = file.resolveSibling("")
                .toFile()
                .list((folder, name) -> name.startsWith(file.getFileName() + ".") && name.endsWith(".part"));
        return parts != null && parts.length > 0;
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
}
