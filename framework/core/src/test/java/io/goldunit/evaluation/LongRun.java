package io.goldunit.evaluation;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.file.OtherJvm;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.judge.Judge;
import io.goldunit.score.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A run in a JVM of its own, to be killed: cases of two trials each, which a candidate answers and embeddings and a judge
 * measure.
 */
record LongRun(String baseUrl, Answering answering) {

    static final int CASES = 20;
    static final int TRIALS = 2;
    static final int AT_ONCE = 4;

    /** Trials that may have a call under way: those that ask, and fewer than as many that compute similarities. */
    static final int IN_FLIGHT = 2 * AT_ONCE - 1;

    /** How often the tool is asked for before there is an answer. */
    static final int LOOKS = 2;

    private static final ToolSpecification LOOK =
            ToolSpecification.builder().name("look").description("Looks it up").build();

    /** How the candidate comes to its answer. */
    enum Answering {
        PLAIN,
        STREAMED,
        WITH_TOOLS
    }

    /** Runs it: where the models are, how the candidate answers, the folder of its files, the mode of its tape. */
    public static void main(String[] arguments) throws Exception {
        new LongRun(arguments[0], Answering.valueOf(arguments[1]))
                .evaluate(Path.of(arguments[2]), TapeMode.valueOf(arguments[3]));
    }

    /** How many calls all of it takes: the candidate's, and of each trial one of the embeddings and one of the judge. */
    int calls() {
        return CASES * TRIALS * ((answering == Answering.WITH_TOOLS ? LOOKS + 1 : 1) + 2);
    }

    Outcome evaluate(Path folder, TapeMode tape) throws Exception {
        List<GoldenCase> cases = IntStream.rangeClosed(1, CASES)
                .mapToObj(i -> GoldenCase.of("c" + i, "question " + i, "answer " + i))
                .toList();
        CaseSet set = new CaseSet(new Manifest("long", "1.0.0", null, null, null), folder.resolve("long"), cases);
        Settings settings = Settings.of(folder.resolve("out"), Map.of("goldunit.tape", tape.name()));
        Evaluation evaluation = Evaluation.of(candidate())
                .scoredBy(
                        Rule.equalsExpected(),
                        near(),
                        Judge.of(model("judge")).rubric(Prompt.of("right", "Is this right: {{answer}}")))
                .trials(TRIALS)
                .baselineTrials(TRIALS)
                .concurrency(AT_ONCE);
        return new Evaluator(set, "io.long.LongTests#runs", settings, line -> {}, Clock.systemUTC())
                .evaluate(evaluation, Set.of());
    }

    /** The same in a JVM of its own. */
    Process start(Path folder, TapeMode tape, Path log) throws IOException {
        return OtherJvm.start(LongRun.class, log, baseUrl, answering.name(), folder.toString(), tape.name());
    }

    static RunFolder files(Path folder) {
        return RunFolder.of(folder.resolve("out"), "long", "io.long.LongTests#runs");
    }

    private Candidate candidate() {
        return switch (answering) {
            case PLAIN -> Candidate.of(model("asked"), Prompt.of("ask", "{{input}}"));
            case STREAMED ->
                Candidate.of(
                        OpenAiStreamingChatModel.builder()
                                .baseUrl(baseUrl)
                                .apiKey("none")
                                .modelName("asked")
                                .build(),
                        Prompt.of("ask", "{{input}}"));
            case WITH_TOOLS -> {
                ChatModel model = Tape.around(model("asked"));
                yield Candidate.of(it -> looked(model, it.question()));
            }
        };
    }

    private static String looked(ChatModel model, String question) {
        List<ChatMessage> said = new ArrayList<>(List.of(UserMessage.from(question)));
        AiMessage reply = said(model, said);
        while (reply.hasToolExecutionRequests()) {
            said.add(reply);
            for (ToolExecutionRequest call : reply.toolExecutionRequests()) {
                said.add(ToolExecutionResultMessage.from(call, "found at " + call.arguments()));
            }
            reply = said(model, said);
        }
        return reply.text();
    }

    private static AiMessage said(ChatModel model, List<ChatMessage> messages) {
        return model.chat(ChatRequest.builder()
                        .messages(messages)
                        .toolSpecifications(LOOK)
                        .build())
                .aiMessage();
    }

    /** Has two texts embedded at once that no other trial has. */
    private Scorer near() {
        EmbeddingModel model = OpenAiEmbeddingModel.builder()
                .baseUrl(baseUrl)
                .apiKey("none")
                .modelName("embedding")
                .maxRetries(0)
                .build();
        return Scorer.of("near", trial -> {
            List<TextSegment> texts = Stream.of("one", "other")
                    .map(it -> TextSegment.from(
                            it + trial.number() + trial.answer().text()))
                    .toList();
            int size = trial.calls().around(model).embedAll(texts).content().size();
            return Score.of(1.0 / size, "of " + size);
        });
    }

    private ChatModel model(String name) {
        return OpenAiChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey("none")
                .modelName(name)
                .maxRetries(0)
                .build();
    }
}
