package io.goldunit.bench;

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
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Work that is ready to be done: models, questions and scorers are there, no call is made. */
@FunctionalInterface
interface Job {

    /** Does it, and says what came out. */
    String done() throws Exception;

    static Job of(String what, int cases, String baseUrl, Path folder) {
        return switch (what) {
            case "loop" -> loop(cases, plain(baseUrl));
            case "storm" -> evaluation("record", cases, heeding(baseUrl), folder);
            default -> evaluation(what, cases, plain(baseUrl), folder);
        };
    }

    private static Job loop(int cases, ChatModel model) {
        List<String> questions = Golden.questions(cases);
        return () -> new BareLoop(model).answers(questions).size() + " answers";
    }

    private static Job evaluation(String tape, int cases, ChatModel model, Path folder) {
        Settings settings = Settings.of(folder.resolve("out"), Map.of("goldunit.tape", tape));
        Evaluation evaluation = Evaluation.of(Candidate.of(model, Prompt.of("ask", "{{input}}")))
                .scoredBy(Golden.scorers())
                .baselineTrials(1)
                .concurrency(Golden.AT_ONCE);
        CaseSet set = Golden.set(folder, cases);
        return () -> note(
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
        return baseUrl.equals(Work.NO_SERVER) ? new AtOnce() : openAi(baseUrl).build();
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
}
