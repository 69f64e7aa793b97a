package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.call.limit.Limits;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.file.Json;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.run.TrialResult;
import io.goldunit.score.judge.Judge;
import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import io.goldunit.testkit.When;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

/** Runs a set whose candidate and judge are asked over HTTP, with the client that users have. */
final class ServedRun implements AutoCloseable {

    static final String CANDIDATE = "asked";
    static final String JUDGE = "judge";

    /** Calls that break are made again at once, three times in all. */
    static final LimitPolicy PATIENT = LimitPolicy.DEFAULT
            .withAttempts(3)
            .withTimeLimit(Duration.ofMinutes(1))
            .withBackoff(Duration.ofMillis(1), Duration.ofMillis(1), 0);

    /** No reply may take longer than half a second. */
    static final LimitPolicy HASTY = PATIENT.withAttempts(2).withTimeLimit(Duration.ofMillis(500));

    final LlmServer server;
    final List<String> told = new CopyOnWriteArrayList<>();
    Path folder;
    String judge = JUDGE;
    int cases = 1;
    LimitPolicy limits = PATIENT;
    HttpClient.Builder client = Limits.heeding();
    Clock clock = Clock.systemUTC();
    BaselineMode baseline = BaselineMode.CHECK;

    ServedRun(Path folder) {
        this(folder, LlmServer.start());
    }

    ServedRun(Path folder, LlmServer server) {
        this.folder = folder;
        this.server = server.answering(ServedRun::answer);
    }

    static Reply answer(ChatCall call) {
        return call.model().startsWith(JUDGE)
                ? Reply.text("{\"reason\": \"as it is\", \"verdict\": \"pass\"}")
                : Reply.text("an answer of some words to " + call.lastUserText());
    }

    ChatModel model(String name) {
        return OpenAiChatModel.builder()
                .baseUrl(server.baseUrl())
                .apiKey("none")
                .modelName(name)
                .httpClientBuilder(http())
                .maxRetries(0)
                .build();
    }

    StreamingChatModel streaming(String name) {
        return OpenAiStreamingChatModel.builder()
                .baseUrl(server.baseUrl())
                .apiKey("none")
                .modelName(name)
                .httpClientBuilder(http())
                .build();
    }

    private HttpClientBuilder http() {
        return JdkHttpClient.builder().httpClientBuilder(client);
    }

    Candidate whole() {
        return Candidate.of(model(CANDIDATE), Prompt.of("ask", "{{input}}"));
    }

    Candidate streamed() {
        return Candidate.of(streaming(CANDIDATE), Prompt.of("ask", "{{input}}"));
    }

    Outcome of(Candidate candidate) throws Exception {
        Settings settings = Settings.of(folder.resolve("out"), settings());
        Evaluation evaluation = Evaluation.of(candidate)
                .scoredBy(Judge.of(model(judge)).rubric(Prompt.of("right", "Is this right: {{answer}}")))
                .trials(1)
                .baselineTrials(1)
                .concurrency(4);
        return new Evaluator(
                        set(),
                        "io.shop.ServedTests#runs",
                        settings,
                        told::add,
                        clock,
                        "",
                        new SharedLimits(Limits.of(limits)))
                .evaluate(evaluation, Set.of());
    }

    private Map<String, String> settings() {
        Map<String, String> given =
                new TreeMap<>(Map.of("goldunit.tape", "auto", "goldunit.baseline", baseline.name()));
        if (baseline == BaselineMode.ACCEPT) {
            given.put("goldunit.message", "as agreed");
        }
        return given;
    }

    /** The trial of a run that meets the trouble once, and whose file is that of a run that does not. */
    TrialResult meetingOnce(Trouble trouble, String model, Candidate candidate) throws Exception {
        Path parent = folder;
        folder = parent.resolve("undisturbed");
        of(candidate);
        var undisturbed = settledLines();
        folder = parent.resolve("disturbed");
        limits = trouble.patience();
        server.failing(trouble.fault(), When.next(1).ofModel(model));

        TrialResult trial = trialOf(candidate);

        assertThat(settledLines()).isEqualTo(undisturbed);
        return trial;
    }

    /** The trial of the only case. */
    TrialResult trialOf(Candidate candidate) throws Exception {
        return of(candidate).run().cases().get(0).trials().get(0);
    }

    private CaseSet set() {
        List<GoldenCase> all = IntStream.rangeClosed(1, cases)
                .mapToObj(i -> GoldenCase.of("c" + i, "question " + i))
                .toList();
        return new CaseSet(new Manifest("shop", "1.0.0", null, null, null), folder.resolve("shop"), all);
    }

    RunFolder files() {
        return RunFolder.of(folder.resolve("out"), "shop", "io.shop.ServedTests#runs");
    }

    /** The lines of the run file without its times, and without how often each call was tried. */
    List<JsonNode> settledLines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(files().run())) {
            JsonNode json = Json.mapper().readTree(line);
            json.findParents("startedAt").forEach(it -> ((ObjectNode) it).remove("startedAt"));
            json.findParents("millis").forEach(it -> ((ObjectNode) it)
                    .remove(List.of("millis", "waitedMillis", "firstMillis", "attempts")));
            lines.add(json);
        }
        return lines;
    }

    @Override
    public void close() {
        server.close();
    }
}
