package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.TapeMode;
import io.goldunit.evaluation.LongRun.Answering;
import io.goldunit.gate.Verdict;
import io.goldunit.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kills the JVM of a run with SIGKILL, again and again: half of 20 times when a call arrives, see {@link KilledWritingTests}. */
class KilledRunTests {

    private final LongRunServer server = new LongRunServer();

    @TempDir
    Path folder;

    @AfterEach
    void stopServer() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, AUTO, 3", "STREAMED, RECORD, 2", "WITH_TOOLS, AUTO, 3", "WITH_TOOLS, OFF, 2"})
    void aRunThatIsKilledAgainAndAgainEndsAsOneThatIsNot(Answering answering, TapeMode tape, int kills)
            throws Exception {
        LongRun run = new LongRun(server.baseUrl(), answering);
        run.evaluate(folder.resolve("whole"), tape);
        assertThat(server.arrived).hasValue(run.calls());
        server.arrived.set(0);
        Random random = new Random(run.calls() + (long) kills);
        for (int kill = 0; kill < kills; kill++) {
            // At least so many are missing, whatever was in flight at the kills before.
            int missing = (int) Math.max(kills, run.calls() - server.arrived.get());
            runUntil(server.arrived.get() + 1 + random.nextInt(missing / (kills - kill)), run, tape);
        }

        run.evaluate(folder.resolve("killed"), tape);

        assertThat(server.arrived.get())
                .as("calls, of which those that were in flight at a kill are made again")
                .isBetween((long) run.calls(), (long) run.calls() + (long) kills * LongRun.IN_FLIGHT);
        assertThat(LongRunFiles.differing(folder.resolve("killed"), folder.resolve("whole")))
                .isEmpty();
        assertThat(LongRun.files(folder.resolve("killed")).run()).exists();
        assertThat(Files.exists(folder.resolve("killed/long/tape/calls.jsonl"))).isEqualTo(tape != TapeMode.OFF);
    }

    /** Has the run killed when so many calls have arrived. */
    private void runUntil(long calls, LongRun run, TapeMode tape) throws Exception {
        runUntil(calls, run, tape, () -> {});
    }

    private interface Look {
        void take() throws IOException;
    }

    private void runUntil(long calls, LongRun run, TapeMode tape, Look beforeKill) throws Exception {
        CompletableFuture<Boolean> reached = server.reached(calls);
        Path log = folder.resolve("killed.log");
        Process process = run.start(folder.resolve("killed"), tape, log);
        try {
            CompletableFuture.anyOf(reached, process.onExit()).get(2, TimeUnit.MINUTES);
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            beforeKill.take();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void itsReportCanBeMadeFromWhatItLeftButNotWhileItIsUnderWay() throws Exception {
        Path output = folder.resolve("killed/out");
        LongRun run = new LongRun(server.baseUrl(), Answering.PLAIN);
        runUntil(run.calls() / 2, run, TapeMode.AUTO, () -> assertThat(RunFolder.ofNewestBuild(output))
                .isEmpty());

        Outcome left = LongRun.files(folder.resolve("killed")).read();

        assertThat(left.run().cases()).hasSizeBetween(5, LongRun.CASES);
        assertThat(Objects.requireNonNull(left.comparison()).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(RunFolder.ofNewestBuild(output)).hasSize(1);
        Reports.rewrite(output);
        assertThat(output.resolve("summary.md"))
                .content()
                .contains("ERROR", "did not end: ", "trials of ", "goes on from their calls")
                .contains("The run was cut off: what stands here was done until then");
    }
}
