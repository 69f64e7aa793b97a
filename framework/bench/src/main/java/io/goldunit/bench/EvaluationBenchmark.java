package io.goldunit.bench;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.evaluation.Evaluator;
import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.Settings;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** 1,000 cases at 20 ms an answer, 32 at once: a whole evaluation against a bare loop of LangChain4j calls. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class EvaluationBenchmark {

    private static final int CASES = 1000;
    private static final int AT_ONCE = 32;

    private final LlmServer server = LlmServer.start()
            .answering(call -> Reply.text("The answer to " + call.lastUserText() + " is yes.")
                    .withLatency(Duration.ofMillis(20)));
    private final OpenAiChatModel model = OpenAiChatModel.builder()
            .baseUrl(server.baseUrl())
            .apiKey("none")
            .modelName("bench")
            .build();
    private final List<GoldenCase> cases = IntStream.rangeClosed(1, CASES)
            .mapToObj(i -> GoldenCase.of("c" + i, "question " + i, "The answer to question " + i + " is yes."))
            .toList();
    private Path folder = Path.of("");

    /** Makes room for the files. */
    @Setup
    public void makeFolder() throws IOException {
        folder = Files.createTempDirectory("goldunit-bench");
    }

    /** Stops the server. */
    @TearDown
    public void stopServer() {
        server.close();
    }

    /** What anybody would write: a pool of threads and a call for each question. */
    @Benchmark
    public List<String> bareLoop() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            cases.forEach(it -> calls.add(() -> ask(it.question())));
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private String ask(String question) {
        ChatRequest request =
                ChatRequest.builder().messages(UserMessage.from(question)).build();
        return model.chat(request).aiMessage().text();
    }

    /** The same through GoldUnit, with two scorers, the gate and the run's files. */
    @Benchmark
    public Outcome evaluation() throws InterruptedException, IOException {
        return evaluate(TapeMode.OFF);
    }

    /** The same, with every call recorded on tape. */
    @Benchmark
    public Outcome recordedEvaluation() throws InterruptedException, IOException {
        return evaluate(TapeMode.RECORD);
    }

    private Outcome evaluate(TapeMode tape) throws InterruptedException, IOException {
        CaseSet set = new CaseSet(new Manifest("bench", "1.0.0", null, null, null), folder.resolve("bench"), cases);
        Settings settings = Settings.of(folder.resolve("out"), Map.of("goldunit.tape", tape.name()));
        Evaluation evaluation = Evaluation.of(Candidate.of(model, Prompt.of("ask", "{{input}}")))
                .scoredBy(Rule.equalsExpected(), Similarity.rougeL())
                .baselineTrials(1)
                .concurrency(AT_ONCE);
        return new Evaluator(set, "bench", settings, line -> {}, Clock.systemUTC()).evaluate(evaluation, Set.of());
    }
}
