package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.goldunit.call.TapeMode;
import io.goldunit.file.Json;
import io.goldunit.gate.Verdict;
import io.goldunit.report.Reports;
import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kills the JVM of a run with SIGKILL, again and again. */
class KilledRunTests {

    private static final Duration LATENCY = Duration.ofMillis(10);

    private final AtomicLong arrived = new AtomicLong();
    private final LlmServer server = LlmServer.start().answering(this::answer);
    private volatile long killAt = Long.MAX_VALUE;
    private volatile CompletableFuture<Boolean> reached = new CompletableFuture<>();

    @TempDir
    Path folder;

    @AfterEach
    void stopServer() {
        server.close();
    }

    private Reply answer(ChatCall call) {
        if (arrived.incrementAndGet() >= killAt) {
            reached.complete(true);
        }
        String text = call.model().equals("judge")
                ? "{\"reason\": \"as it is\", \"verdict\": \"pass\"}"
                : call.lastUserText().replace("question", "answer");
        return Reply.text(text).withLatency(LATENCY);
    }

    @ParameterizedTest
    @CsvSource({"AUTO, 8", "RECORD, 6", "OFF, 6"})
    void aRunThatIsKilledAgainAndAgainEndsAsOneThatIsNot(TapeMode tape, int kills) throws Exception {
        LongRun.evaluate(server.baseUrl(), folder.resolve("whole"), tape);
        arrived.set(0);
        Random random = new Random(kills);
        for (int kill = 0; kill < kills; kill++) {
            // At least so many are missing, whatever was in flight at the kills before.
            int missing = (int) Math.max(kills, LongRun.CALLS - arrived.get());
            runUntil(arrived.get() + 1 + random.nextInt(missing / (kills - kill)), tape);
        }

        LongRun.evaluate(server.baseUrl(), folder.resolve("killed"), tape);

        assertThat(run("killed")).isEqualTo(run("whole"));
        assertThat(arrived.get())
                .as("calls, of which those that were in flight at a kill are made again")
                .isBetween((long) LongRun.CALLS, (long) LongRun.CALLS + (long) kills * LongRun.AT_ONCE);
        assertThat(files("killed")).isEqualTo(files("whole"));
    }

    /** Has the run killed when so many calls have arrived. */
    private void runUntil(long calls, TapeMode tape) throws Exception {
        reached = new CompletableFuture<>();
        killAt = calls;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongRun.class.getName(),
                        server.baseUrl(),
                        folder.resolve("killed").toString(),
                        tape.name())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("killed.log").toFile())
                .start();
        try {
            CompletableFuture.anyOf(reached, process.onExit()).get(2, TimeUnit.MINUTES);
            assertThat(process.isAlive())
                    .as(Files.readString(folder.resolve("killed.log")))
                    .isTrue();
        } finally {
            process.destroyForcibly().waitFor();
            killAt = Long.MAX_VALUE;
        }
    }

    @Test
    void itsReportCanBeMadeFromWhatItLeft() throws Exception {
        runUntil(LongRun.CALLS / 2, TapeMode.AUTO);

        Outcome left = RunFolder.of(folder.resolve("killed/out"), "long", "io.long.LongTests#runs")
                .read();

        assertThat(left.run().cases()).hasSizeBetween(10, LongRun.CASES);
        assertThat(Objects.requireNonNull(left.comparison()).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(RunFolder.ofNewestBuild(folder.resolve("killed/out"))).hasSize(1);
        Reports.rewrite(folder.resolve("killed/out"));
        assertThat(folder.resolve("killed/out/summary.md"))
                .content()
                .contains("ERROR", "did not end: ", "trials of ", "goes on from their calls")
                .contains("The run was cut off: what stands here was done until then");
    }

    /** The run file without its times. */
    private List<JsonNode> run(String which) throws IOException {
        RunFolder of = RunFolder.of(folder.resolve(which).resolve("out"), "long", "io.long.LongTests#runs");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(of.run())) {
            JsonNode json = Json.mapper().readTree(line);
            json.findParents("startedAt").forEach(it -> ((ObjectNode) it).remove("startedAt"));
            json.findParents("millis").forEach(it -> ((ObjectNode) it).remove(List.of("millis", "waitedMillis")));
            lines.add(json);
        }
        return lines;
    }

    private List<String> files(String which) throws IOException {
        try (var files = Files.walk(folder.resolve(which))) {
            return files.filter(Files::isRegularFile)
                    .map(it -> folder.resolve(which).relativize(it).toString())
                    .sorted()
                    .toList();
        }
    }
}
