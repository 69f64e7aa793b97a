package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.goldunit.call.TapeMode;
import io.goldunit.evaluation.LongRun.Answering;
import io.goldunit.file.Json;
import io.goldunit.gate.Verdict;
import io.goldunit.report.Reports;
import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import io.goldunit.testkit.ToolCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
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
    private static final List<String> TIMES =
            List.of("startedAt", "millis", "waitedMillis", "firstMillis", "recordedOn");

    private final AtomicLong arrived = new AtomicLong();
    private final LlmServer server = LlmServer.start().answering(this::answer).embedding(this::vector);
    private volatile long killAt = Long.MAX_VALUE;
    private volatile CompletableFuture<Boolean> reached = new CompletableFuture<>();

    @TempDir
    Path folder;

    @AfterEach
    void stopServer() {
        server.close();
    }

    private void count() {
        if (arrived.incrementAndGet() >= killAt) {
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
                ? Reply.text(call.lastUserText().replace("question", "answer")).withLatency(LATENCY)
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

    @ParameterizedTest
    @CsvSource({
        "PLAIN, AUTO, 4",
        "PLAIN, OFF, 2",
        "STREAMED, AUTO, 3",
        "STREAMED, RECORD, 3",
        "WITH_TOOLS, AUTO, 4",
        "WITH_TOOLS, RECORD, 2",
        "WITH_TOOLS, OFF, 2"
    })
    void aRunThatIsKilledAgainAndAgainEndsAsOneThatIsNot(Answering answering, TapeMode tape, int kills)
            throws Exception {
        LongRun run = new LongRun(server.baseUrl(), answering);
        run.evaluate(folder.resolve("whole"), tape);
        assertThat(arrived).hasValue(run.calls());
        arrived.set(0);
        Random random = new Random(run.calls() + (long) kills);
        for (int kill = 0; kill < kills; kill++) {
            // At least so many are missing, whatever was in flight at the kills before.
            int missing = (int) Math.max(kills, run.calls() - arrived.get());
            runUntil(arrived.get() + 1 + random.nextInt(missing / (kills - kill)), run, tape);
        }

        run.evaluate(folder.resolve("killed"), tape);

        assertThat(arrived.get())
                .as("calls, of which those that were in flight at a kill are made again")
                .isBetween((long) run.calls(), (long) run.calls() + (long) kills * LongRun.AT_ONCE);
        Map<String, List<JsonNode>> whole = files("whole");
        assertThat(files("killed")).isEqualTo(whole);
        assertThat(whole.keySet())
                .contains("out/long/io.long.LongTests.runs/run.jsonl")
                .matches(it -> it.contains("long/tape/calls.jsonl") == (tape != TapeMode.OFF));
    }

    /** Has the run killed when so many calls have arrived. */
    private void runUntil(long calls, LongRun run, TapeMode tape) throws Exception {
        runUntil(calls, run, tape, () -> {});
    }

    private interface Look {
        void take() throws IOException;
    }

    private void runUntil(long calls, LongRun run, TapeMode tape, Look beforeKill) throws Exception {
        reached = new CompletableFuture<>();
        killAt = calls;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongRun.class.getName(),
                        run.baseUrl(),
                        run.answering().name(),
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
            beforeKill.take();
        } finally {
            process.destroyForcibly().waitFor();
            killAt = Long.MAX_VALUE;
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

    /** Every file by name, with what stands in it but for times. */
    private Map<String, List<JsonNode>> files(String which) throws IOException {
        Map<String, List<JsonNode>> contents = new TreeMap<>();
        Path root = folder.resolve(which);
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), lines(file, root));
            }
        }
        return contents;
    }

    private static List<JsonNode> lines(Path file, Path root) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = Json.mapper().readTree(line.replace(root.toString(), ""));
            TIMES.forEach(time -> json.findParents(time).forEach(it -> ((ObjectNode) it).remove(time)));
            lines.add(json);
        }
        return lines;
    }
}
