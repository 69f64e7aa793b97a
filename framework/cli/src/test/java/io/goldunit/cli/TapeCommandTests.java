package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.goldunit.score.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapeCommandTests {

    private static final String TEST = "io.shop.LetterTests#letters";

    @TempDir
    Path folder;

    private Project project;
    private Path letters;

    @BeforeEach
    void makeSet() throws IOException {
        project = new Project(folder);
        letters = project.makeSet("letters", 2);
    }

    private record Saying(String text) implements ChatModel {
        @Override
        public ChatResponse doChat(ChatRequest request) {
            return ChatResponse.builder().aiMessage(AiMessage.from(text)).build();
        }
    }

    private void run(String prompt, Set<String> cases) throws Exception {
        Settings settings = Settings.of(project.output(), Map.of());
        Evaluation evaluation = Evaluation.of(Candidate.of(new Saying("A"), Prompt.of("ask", prompt + " {{input}}")))
                .trials(1)
                .baselineTrials(1)
                .scoredBy(Rule.equalsExpected());
        new Evaluator(CaseSetReader.read(letters), TEST, settings, line -> {}, Clock.systemUTC())
                .evaluate(evaluation, cases);
    }

    private List<String> calls(Path set) throws IOException {
        List<String> lines = Files.readAllLines(set.resolve("tape/calls.jsonl"));
        return lines.subList(1, lines.size());
    }

    private Ended prune() throws Exception {
        return project.execute("tape", "prune", "letters", "--output", project.output());
    }

    @Test
    void whatTheLastRunDidNotUseIsDropped() throws Exception {
        run("Please say:", Set.of());
        run("Say:", Set.of());
        assertThat(calls(letters)).hasSize(4);

        assertThat(prune())
                .isEqualTo(new Ended(
                        0,
                        "[letters] 2 of 4 calls dropped; kept is what was used by io.shop.LetterTests.letters\n",
                        ""));
        assertThat(calls(letters)).hasSize(2).allMatch(it -> it.contains("\"text\":\"Say: What?\""));
    }

    @Test
    void nothingIsDroppedAfterAPartialRun() throws Exception {
        run("Say:", Set.of());
        run("Say:", Set.of("c1"));

        Path run = project.output().resolve("letters/io.shop.LetterTests.letters");
        assertThat(prune())
                .isEqualTo(new Ended(
                        1,
                        "",
                        "tape of [letters] cannot be used: 1 problem\n  " + run
                                + " not-whole: this run had errors, only some of the cases, or no tape, so what it did not"
                                + " use may still be needed. Run the test again, all its cases, or delete the folder when"
                                + " there is no such test any more.\n"));
        assertThat(calls(letters)).hasSize(2);
    }

    @Test
    void nothingIsDroppedWithoutARun() throws Exception {
        assertThat(prune())
                .isEqualTo(new Ended(
                        1,
                        "",
                        "tape of [letters] cannot be used: 1 problem\n  " + project.output()
                                + " no-run: there is no run of this set. Run all its tests first.\n"));
    }

    @Test
    void tapesAreBroughtTogetherByNameOrFolder() throws Exception {
        run("Please say:", Set.of());
        Path other = folder.resolve("other.jsonl");
        Files.move(letters.resolve("tape/calls.jsonl"), other);
        run("Say:", Set.of());

        assertThat(project.execute("tape", "merge", other, "--into", "letters"))
                .isEqualTo(new Ended(0, "[letters] 4 calls on tape, 2 of them new\n", ""));
        assertThat(project.execute("tape", "merge", "--into", letters))
                .isEqualTo(new Ended(0, "[letters] 4 calls on tape, 0 of them new\n", ""));
        assertThat(calls(letters)).hasSize(4);
    }

    @Test
    void aTapeThatIsNotThereCannotBeMerged() throws Exception {
        Path none = folder.resolve("none");

        assertThat(project.execute("tape", "merge", none, "--into", "letters"))
                .isEqualTo(new Ended(4, "", "there is no file or folder " + none + "\n"));
    }

    @Test
    void withoutASubcommandTheUsageIsShown() {
        assertThat(Ended.of("tape").code()).isEqualTo(2);
    }
}
