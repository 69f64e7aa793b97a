package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NullModelTests {

    @TempDir
    Path output;

    static class NeverInjectedTestCase {
        @Nullable ChatModel model;

        @GoldenSet("letters")
        @SuppressWarnings("NullAway")
        Evaluation evaluation() {
            return Evaluation.of(Candidate.of(model, Prompt.of("ask", "{{input}}")));
        }

        @GoldenTest
        void answers() {}
    }

    @Test
    void aModelThatWasNotInjectedIsToldAtTheFirstNodeAndTheVerdict() {
        List<String> nodes = Executed.of(NeverInjectedTestCase.class, output).nodes();
        String told =
                "not evaluated: the method evaluation of NeverInjectedTestCase threw IllegalArgumentException: the chat model is null: was it injected?"
                        + " With Spring it takes @SpringBootTest on the class and @Autowired on the field,"
                        + " with Quarkus @QuarkusTest and @Inject."
                        + " A field that is injected, or set in @BeforeEach, is still null where another field is initialised:"
                        + " use it within the method marked @GoldenSet";

        assertThat(nodes).hasSize(9);
        assertThat(nodes.get(0)).isEqualTo("a FAILED [letters / a] " + told);
        assertThat(nodes.get(1))
                .isEqualTo("b ABORTED [letters / b] " + told
                        + "\n  next       Read the node that failed first: it has the whole cause");
        assertThat(nodes.get(8)).isEqualTo("letters: verdict FAILED [letters: verdict] " + told);
    }
}
