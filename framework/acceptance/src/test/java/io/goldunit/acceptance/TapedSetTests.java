package io.goldunit.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.acceptance.Project.Build;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set whose calls are on tape: replayed on CI without a model, and red with the reason when the prompt has changed. */
class TapedSetTests {

    private static final Map<String, String> CI = Map.of("CI", "true");
    private static final String JAVA = """
            import dev.langchain4j.data.message.AiMessage;
            import dev.langchain4j.model.chat.ChatModel;
            import dev.langchain4j.model.chat.request.ChatRequest;
            import dev.langchain4j.model.chat.response.ChatResponse;
            import io.goldunit.candidate.Candidate;
            import io.goldunit.candidate.Prompt;
            import io.goldunit.evaluation.Evaluation;
            import io.goldunit.junit.*;
            import io.goldunit.score.rule.Rule;

            class CapitalTests {
                static class Knowing implements ChatModel {
                    public ChatResponse doChat(ChatRequest request) {
                        if (System.getenv("CI").equals("true")) throw new IllegalStateException("no model on CI");
                        return ChatResponse.builder().aiMessage(AiMessage.from("Paris")).build();
                    }
                }

                @GoldenSet("capitals")
                Evaluation evaluation() {
                    return Evaluation.of(Candidate.of(new Knowing(), Prompt.named("ask"))).scoredBy(Rule.ofCase());
                }

                @GoldenTest
                void knowsItsCapitals() {}
            }
            """;

    @TempDir
    Path folder;

    @Test
    void ciReplaysWhatWasRecordedAndSaysWhatChangedWhenItCannot() throws Exception {
        Page readme = Page.read("README.md");
        Project project = Project.in(folder, readme.after("Add the dependency", "xml"))
                .write("src/test/java/CapitalTests.java", JAVA)
                .write("golden-sets/capitals/set.yaml", "name: capitals\nversion: 1.0.0\n")
                .write(
                        "golden-sets/capitals/cases.yaml",
                        "- {id: france, input: Capital of France?, checks: [contains: Paris]}\n")
                .write("prompts/candidate/ask.md", "Answer in one word. {{input}}\n");
        project.test();
        project.test("-Dgoldunit.baseline=accept");

        Build replayed = project.test(CI);
        assertThat(replayed.green()).as(replayed.output()).isTrue();
        assertThat(replayed.output()).contains("[capitals: verdict] PASSED (replayed, recorded ");

        project.write("prompts/candidate/ask.md", "Answer in two words. {{input}}\n");
        Build missed = project.test(CI);
        assertThat(missed.green()).isFalse();
        assertThat(missed.output())
                .contains("not on tape: a call of [candidate], trial 1")
                .contains("was \"Answer in one word. Capital of France?\" on tape,"
                        + " is \"Answer in two words. Capital of France?\" now")
                .contains("run once with -Dgoldunit.tape=auto where the model can be reached");
    }
}
