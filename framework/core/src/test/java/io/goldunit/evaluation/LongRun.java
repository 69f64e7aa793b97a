package io.goldunit.evaluation;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Manifest;
import io.goldunit.score.judge.Judge;
import io.goldunit.score.rule.Rule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A run in a JVM of its own, to be killed: cases of two trials each, which a candidate and a judge answer. */
final class LongRun {

    static final int CASES = 40;
    static final int TRIALS = 2;
    static final int CALLS = CASES * TRIALS * 2;
    static final int AT_ONCE = 4;

    private LongRun() {}

    /** Runs it: where the models are, the folder of its files, the mode of its tape. */
    public static void main(String[] arguments) throws Exception {
        evaluate(arguments[0], Path.of(arguments[1]), TapeMode.valueOf(arguments[2].toUpperCase(Locale.ROOT)));
    }

    static Outcome evaluate(String baseUrl, Path folder, TapeMode tape) throws Exception {
        List<GoldenCase> cases = IntStream.rangeClosed(1, CASES)
                .mapToObj(i -> GoldenCase.of("c" + i, "question " + i, "answer " + i))
                .toList();
        CaseSet set = new CaseSet(new Manifest("long", "1.0.0", null, null, null), folder.resolve("long"), cases);
        Settings settings = Settings.of(folder.resolve("out"), Map.of("goldunit.tape", tape.name()));
        Evaluation evaluation = Evaluation.of(Candidate.of(model(baseUrl, "asked"), Prompt.of("ask", "{{input}}")))
                .scoredBy(
                        Rule.equalsExpected(),
                        Judge.of(model(baseUrl, "judge")).rubric(Prompt.of("right", "Is this right: {{answer}}")))
                .trials(TRIALS)
                .baselineTrials(TRIALS)
                .concurrency(AT_ONCE);
        return new Evaluator(set, "io.long.LongTests#runs", settings, line -> {}, Clock.systemUTC())
                .evaluate(evaluation, Set.of());
    }

    private static ChatModel model(String baseUrl, String name) {
        return OpenAiChatModel.builder()
                .baseUrl(baseUrl)
                .apiKey("none")
                .modelName(name)
                .maxRetries(0)
                .build();
    }
}
