package io.goldunit.cli;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.evaluation.Evaluator;
import io.goldunit.evaluation.Settings;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.score.judge.Judge;
import io.goldunit.score.rule.Rule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A project of a user's, with golden sets and what its tests left behind. */
record Project(Path folder) {

    private static final String TEST = "io.shop.LetterTests#letters";
    private static final String CONTENT = "{\"reason\": \"fine\", \"verdict\": \"pass\"}";

    Path output() {
        return folder.resolve("target/goldunit");
    }

    Path set(String name) {
        return folder.resolve("golden-sets").resolve(name);
    }

    /** Makes a golden set whose cases expect the answer A. */
    Path makeSet(String name, int cases) throws IOException {
        return makeSet(
                name,
                IntStream.rangeClosed(1, cases)
                        .mapToObj(it -> "- {id: c" + it + ", input: What?, expected: A}\n")
                        .collect(Collectors.joining()));
    }

    Path makeSet(String name, String cases) throws IOException {
        Path set = Files.createDirectories(set(name));
        Files.writeString(set.resolve("set.yaml"), "name: " + name + "\nversion: 1.0.0\n");
        Files.writeString(set.resolve("cases.yaml"), cases);
        return set;
    }

    /** Runs a set as its test would, and says where the run stands. */
    Path run(String set, String answer) throws Exception {
        return run(set, TEST, answer);
    }

    Path run(String set, String test, String answer) throws Exception {
        return run(set, test, Evaluation.of(Candidate.of(it -> answer)).scoredBy(Rule.equalsExpected()));
    }

    /** Runs a set with a prompt and a rubric of this project's files. */
    void runAsked(String set, String prompt, String rubric) throws Exception {
        inside(() -> runAsked(set, Prompt.named(prompt), Prompt.find("judge", rubric)));
    }

    /** Runs a set with a model that is asked with a prompt, and a judge that is content. */
    Path runAsked(String set, Prompt prompt, Prompt rubric) throws Exception {
        Evaluation evaluation = Evaluation.of(Candidate.of(saying("A"), prompt))
                .scoredBy(Rule.equalsExpected(), Judge.of(saying(CONTENT)).rubric(rubric));
        return run(set, TEST, evaluation);
    }

    private static ChatModel saying(String text) {
        return new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                return ChatResponse.builder().aiMessage(AiMessage.from(text)).build();
            }
        };
    }

    Path run(String set, String test, Evaluation evaluation) throws Exception {
        run(set, test, evaluation, output());
        return output().resolve(set).resolve(test.replace('#', '.')).resolve("run.jsonl");
    }

    /** Runs a set as a test of a module would that leaves its runs in an output folder outside of it. */
    void run(String set, String test, Evaluation evaluation, Path output) throws Exception {
        Settings settings = Settings.of(output, Map.of("goldunit.tape", "off"));
        Clock clock = Clock.fixed(Instant.parse("2026-11-02T10:15:30Z"), ZoneOffset.UTC);
        new Evaluator(CaseSetReader.read(set(set)), test, settings, line -> {}, clock).evaluate(evaluation, Set.of());
    }

    /** Calls the command with the project on the class path, where golden sets are looked for by name. */
    Ended execute(Object... arguments) throws Exception {
        return inside(() -> Ended.of(arguments));
    }

    <T> T inside(Callable<T> action) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return action.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
