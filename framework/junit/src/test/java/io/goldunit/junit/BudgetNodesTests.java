package io.goldunit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.goldunit.call.Tape;
import io.goldunit.call.budget.Caps;
import io.goldunit.evaluation.Evaluation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nodes of a run that its budget has ended, and of one that was only planned. */
class BudgetNodesTests {

    private static final String NEXT =
            "\n  next       Raise the budget and run again: what is on tape is replayed, not paid again";

    @TempDir
    Path output;

    /** Says its question in capital letters. */
    private static final ChatModel CAPITALS = new ChatModel() {
        @Override
        public ChatResponse doChat(ChatRequest request) {
            String question = ((UserMessage) request.messages().get(0)).singleText();
            return ChatResponse.builder()
                    .aiMessage(AiMessage.from(question.toUpperCase(Locale.ROOT)))
                    .tokenUsage(new TokenUsage(4, 1))
                    .build();
        }

        @Override
        public ChatRequestParameters defaultRequestParameters() {
            return ChatRequestParameters.builder().modelName("m").build();
        }
    };

    static class BudgetedTestCase {

        private final ChatModel model = Tape.around(CAPITALS);

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(it -> model.chat(it.id()))
                    .untaped()
                    .concurrency(1)
                    .budget(Caps.NONE.calls(3));
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void whatWasNotAskedIsSkippedAndSoIsTheVerdict() {
        List<String> nodes = Executed.of(BudgetedTestCase.class, output).nodes();

        assertThat(nodes.get(2)).isEqualTo("c SUCCESSFUL ");
        assertThat(nodes.get(3))
                .isEqualTo(
                        "d ABORTED [letters / d] not asked: the budget of 3 calls was reached after 3 of 8 trials, with 3 calls,"
                                + " 15 tokens, no price known for [m]; all of them would take about 8 calls, 40 tokens, no"
                                + " price known for [m]"
                                + NEXT);
        assertThat(nodes.get(8))
                .startsWith(
                        "letters: verdict ABORTED [letters: verdict] INCONCLUSIVE: the budget of 3 calls was reached after 3"
                                + " of 8 trials, with 3 calls, 15 tokens, no price known for [m]; all of them would take about 8"
                                + " calls, 40 tokens, no price known for [m]\n  The budget ended before every trial was asked: ");
    }

    @Test
    void underStrictTheVerdictFails() {
        List<String> nodes = Executed.of(BudgetedTestCase.class, output, "goldunit.strict", "true")
                .nodes();

        assertThat(nodes.get(7)).startsWith("h ABORTED [letters / h] not asked: ");
        assertThat(nodes.get(8)).startsWith("letters: verdict FAILED [letters: verdict] INCONCLUSIVE: ");
    }

    static class PlannedTestCase {
        private static final AtomicInteger ASKED = new AtomicInteger();

        @GoldenSet("letters")
        Evaluation evaluation() {
            return Letters.answeredBy(Letters.counting(ASKED));
        }

        @GoldenTest
        void isRight() {}
    }

    @Test
    void aPlanAsksNobodyWritesNothingAndSkipsEveryNode() {
        List<String> nodes = Executed.of(PlannedTestCase.class, output, "goldunit.plan", "true")
                .nodes();

        assertThat(nodes).hasSize(9);
        assertThat(nodes.get(0))
                .isEqualTo("a ABORTED [letters / a] not run: goldunit.plan only tells what a run would come to");
        assertThat(nodes.get(8))
                .isEqualTo(
                        "letters: verdict ABORTED [letters: verdict] not run: goldunit.plan only tells what a run would"
                                + " come to");
        assertThat(PlannedTestCase.ASKED).hasValue(0);
        assertThat(output).isEmptyDirectory();
    }
}
