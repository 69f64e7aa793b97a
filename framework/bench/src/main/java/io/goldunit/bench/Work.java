package io.goldunit.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.goldunit.call.limit.Limits;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.evaluation.Evaluator;
import io.goldunit.evaluation.Outcome;
import io.goldunit.evaluation.Settings;
import io.goldunit.golden.CaseSet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A piece of work in a JVM of its own, which ends with a line about what it took. */
public final class Work {

    static final String NO_SERVER = "none";

    private Work() {}

    /** What {@link #main} takes. */
    static List<String> arguments(String what, int cases, String baseUrl, Path folder) {
        return List.of(what, Integer.toString(cases), baseUrl, folder.toString());
    }

    /**
     * Takes what is to be done ({@code loop}, {@code storm}, or a mode of the tape), how many cases, the server's base URL or
     * {@code none}, and a folder for files.
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int cases = Integer.parseInt(arguments[1]);
        Path folder = Path.of(arguments[3]);
        long start = System.nanoTime();
        String note =
                switch (arguments[0]) {
                    case "loop" -> loop(cases, plain(arguments[2]));
                    case "storm" -> evaluation("record", cases, heeding(arguments[2]), folder);
                    default -> evaluation(arguments[0], cases, plain(arguments[2]), folder);
                };
        double seconds = seconds(System.nanoTime() - start);
        System.out.println(Sample.line(seconds, cpuSeconds(), peakMegabytes(), note));
    }

    private static String loop(int cases, ChatModel model) throws InterruptedException, ExecutionException {
        return new BareLoop(model).answers(Golden.questions(cases)).size() + " answers";
    }

    private static String evaluation(String tape, int cases, ChatModel model, Path folder)
            throws IOException, InterruptedException {
        Settings settings = Settings.of(folder.resolve("out"), Map.of("goldunit.tape", tape));
        Evaluation evaluation = Evaluation.of(Candidate.of(model, Prompt.of("ask", "{{input}}")))
                .scoredBy(Golden.scorers())
                .baselineTrials(1)
                .concurrency(Golden.AT_ONCE);
        CaseSet set = Golden.set(folder, cases);
        return note(
                new Evaluator(set, "bench", settings, line -> {}, Clock.systemUTC()).evaluate(evaluation, Set.of()));
    }

    private static String note(Outcome outcome) {
        long errors = outcome.run().cases().stream()
                .filter(it -> !it.errors().isEmpty())
                .count();
        return outcome.comparison() == null
                ? ""
                : outcome.comparison().verdict() + (errors == 0 ? "" : ", " + errors + " errors");
    }

    private static ChatModel plain(String baseUrl) {
        return baseUrl.equals(NO_SERVER) ? new AtOnce() : openAi(baseUrl).build();
    }

    /** As the guide has it for a provider that refuses calls. */
    private static ChatModel heeding(String baseUrl) {
        return openAi(baseUrl)
                .maxRetries(0)
                .httpClientBuilder(JdkHttpClient.builder().httpClientBuilder(Limits.heeding()))
                .build();
    }

    private static OpenAiChatModel.OpenAiChatModelBuilder openAi(String baseUrl) {
        return OpenAiChatModel.builder().baseUrl(baseUrl).apiKey("none").modelName("bench");
    }

    private static double cpuSeconds() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return seconds(system.getProcessCpuTime());
    }

    private static double peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(it -> it.startsWith("VmHWM:"))
                    .mapToDouble(it -> Double.parseDouble(it.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    private static double seconds(long nanos) {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
