package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import io.goldunit.call.budget.Budget;
import io.goldunit.call.budget.BudgetExhaustedException;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.budget.PriceTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the calls of a run that was cut off take of the budget of the next one. */
class PaidBeforeTests {

    private CutOffRun left;

    @BeforeEach
    void begin(@TempDir Path folder) {
        left = new CutOffRun(folder);
    }

    @Test
    void whatWasPaidBeforeCountsForTheBudget() throws IOException {
        left.cutOff(TapeMode.OFF, ScriptedModel.saying("1", "2"), "one", "two");
        Budget budget = Budget.of(Caps.NONE.calls(3), PriceTable.builtIn());

        try (Journal journal = left.journal()) {
            journal.charge(budget);
            Calls calls = Route.of(left.tape(TapeMode.OFF))
                    .budget(budget)
                    .journal(journal)
                    .calls("c1", 1);
            ScriptedModel model = ScriptedModel.saying("3", "4");

            assertThat(calls.around(model).chat("one")).isEqualTo("1");
            assertThat(calls.around(model).chat("three")).isEqualTo("3");
            assertThatThrownBy(() -> calls.around(model).chat("four"))
                    .isInstanceOf(BudgetExhaustedException.class)
                    .hasMessage("the budget of 3 calls was reached");
            assertThat(calls.refused()).isTrue();
        }
        assertThat(budget.spending().calls()).isEqualTo(3);
    }

    @Test
    void whatNobodyCountedBeforeIsUncountedForTheBudget() throws IOException {
        ChatResponse uncounted =
                ChatResponse.builder().aiMessage(AiMessage.from("yes")).build();
        left.cutOff(TapeMode.OFF, ScriptedModel.answering(request -> uncounted), "one");
        Budget budget = Budget.of(Caps.NONE.tokens(100L), PriceTable.builtIn());

        try (Journal journal = left.journal()) {
            journal.charge(budget);
        }

        assertThat(budget.spending().calls()).isEqualTo(1);
        assertThat(budget.spending().uncounted()).isEqualTo(1);
        assertThat(budget.isMistaken()).isTrue();
    }

    @Test
    void aStreamThatWasCancelledBeforeTakesNoTokensOfTheBudget() throws IOException {
        try (Journal journal = left.journal()) {
            Calls calls = Route.of(left.tape(TapeMode.AUTO)).journal(journal).calls("c1", 1);
            CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
            CompletableFuture<Boolean> told = new CompletableFuture<>();
            calls.around(ScriptedStream.streaming((request, handler) -> {
                        handler.onPartialResponse(
                                new PartialResponse("one "), new PartialResponseContext(Heard.handle(cancelled)));
                        told.complete(true);
                    }))
                    .chat("Well?", new Heard("one "));
            assertThat(told).succeedsWithin(Duration.ofSeconds(30));
            assertThat(calls.made()).hasSize(1);
        }
        Budget budget = Budget.of(Caps.NONE.tokens(100L), PriceTable.builtIn());

        try (Journal journal = left.journal()) {
            journal.charge(budget);
        }

        assertThat(budget.spending().calls()).isEqualTo(1);
        assertThat(budget.end()).isEmpty();
    }
}
