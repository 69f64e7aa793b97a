package io.goldunit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.goldunit.call.TapeMode;
import io.goldunit.call.budget.Budget;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.candidate.Candidate;
import io.goldunit.candidate.Prompt;
import io.goldunit.file.FindingsException;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Verdict;
import io.goldunit.run.CaseResult;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose budget ends before every trial was asked. */
class BudgetedRunTests {

    @TempDir
    Path folder;

    private Shop shop;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @BeforeEach
    void openShop() {
        shop = new Shop(folder);
    }

    /** Each answer takes one call of 1100 tokens; one at a time, so that it is known who is asked. */
    private Outcome run(Caps caps, String model, String answer) throws Exception {
        shop.tape = TapeMode.OFF;
        return shop.evaluator(BaselineMode.CHECK).evaluate(evaluation(caps, model, answer), Set.of());
    }

    private Evaluation evaluation(Caps caps, String model, String answer) {
        Candidate candidate = Candidate.of(model(model, answer), Prompt.of("ask", "{{input}}"));
        return Shop.scored(candidate, "right/1").concurrency(1).trials(2).budget(caps);
    }

    private ChatModel model(String name, String answer) {
        return new ChatModel() {
            @Override
            public ChatResponse doChat(ChatRequest request) {
                asked.add(((UserMessage) request.messages().get(0)).singleText().replace("question ", "c"));
                return ChatResponse.builder()
                        .aiMessage(AiMessage.from(answer))
                        .tokenUsage(new TokenUsage(1000, 100))
                        .build();
            }

            @Override
            public ChatRequestParameters defaultRequestParameters() {
                return ChatRequestParameters.builder().modelName(name).build();
            }
        };
    }

    private Outcome run(Caps caps) throws Exception {
        return run(caps, "gpt-4o", "right");
    }

    private void acceptAll() throws Exception {
        Evaluation evaluation = shop.evaluation().trials(2).baselineTrials(2);
        shop.run(BaselineMode.CHECK, evaluation);
        shop.run(BaselineMode.ACCEPT, evaluation);
    }

    private static Comparison judged(Outcome outcome) {
        return Objects.requireNonNull(outcome.comparison());
    }

    @Test
    void theVerdictIsInconclusiveAndSaysWhatWasDoneAndWhatItWouldTake() throws Exception {
        acceptAll();

        Outcome outcome = run(Caps.NONE.calls(12));

        String stopped =
                "the budget of 12 calls was reached after 12 of 18 trials, with 12 calls, 13200 tokens, 0.042 USD;"
                        + " all of them would take about 18 calls, 19800 tokens, 0.063 USD";
        assertThat(judged(outcome).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(judged(outcome).reason()).isEqualTo(stopped);
        assertThat(outcome.run().header().stopped()).isEqualTo(stopped);
    }

    @Test
    void whatWasNotAskedIsNeitherAnErrorNorAScore() throws Exception {
        acceptAll();

        List<CaseResult> cases = run(Caps.NONE.calls(12)).run().cases();

        assertThat(cases).map(CaseResult::id).containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9");
        assertThat(cases).map(it -> it.trials().size()).containsExactly(2, 2, 2, 1, 1, 1, 1, 1, 1);
        assertThat(cases).flatMap(CaseResult::errors).isEmpty();
        assertThat(cases)
                .flatMap(CaseResult::trials)
                .flatMap(it -> it.scores().values())
                .hasOnlyElementsOfType(Score.Value.class)
                .hasSize(12);
    }

    @Test
    void aProvenDropIsToldAndIsNoVerdict() throws Exception {
        acceptAll();

        Comparison comparison = judged(run(Caps.NONE.calls(12), "gpt-4o", "wrong"));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.reason())
                .startsWith("the budget of 12 calls was reached after 12 of 18 trials, ")
                .contains("; in what was asked a drop is proven: [right] by 1 (p 0.0");
        assertThat(comparison.dropped()).isEmpty();
    }

    @Test
    void noTrialAtAllIsInconclusiveToo() throws Exception {
        acceptAll();
        Budget spent = Budget.of(Caps.NONE.calls(1), PriceTable.builtIn());
        spent.admit("gpt-4o");
        spent.failed("gpt-4o");
        Evaluation evaluation =
                Shop.scored(Candidate.of(model("gpt-4o", "right"), Prompt.of("ask", "{{input}}")), "right/1");

        Comparison comparison = judged(shop.evaluator(BaselineMode.CHECK).evaluate(evaluation, Set.of(), spent));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.reason())
                .isEqualTo("the budget of 1 call was reached after 0 of 9 trials, with 1 call, 0 tokens, 0.00 USD");
    }

    @Test
    void aBudgetThatSufficesChangesNothing() throws Exception {
        acceptAll();

        Outcome outcome = run(Caps.NONE.calls(18));

        assertThat(outcome.run().header().stopped()).isNull();
        assertThat(outcome.run().cases())
                .allSatisfy(it -> assertThat(it.trials()).hasSize(2));
    }

    @Test
    void aFirstRunStaysNewAndProposesNoBaseline() throws Exception {
        Outcome outcome = run(Caps.NONE.calls(12));

        assertThat(judged(outcome).verdict()).isEqualTo(Verdict.NEW);
        assertThat(judged(outcome).reason())
                .startsWith("there is no baseline yet, and the budget of 12 calls was reached after 12 of 36 trials, ");
        assertThat(Promotion.isPossible(outcome.run())).isFalse();
        assertThat(folder.resolve("target/goldunit/shop/io.shop.ShopTests.answers/baseline.proposed.jsonl"))
                .doesNotExist();
    }

    @Test
    void itCannotBecomeTheBaseline() throws Exception {
        run(Caps.NONE.calls(12));

        assertThatThrownBy(() -> shop.run(BaselineMode.ACCEPT, evaluation(Caps.NONE, "gpt-4o", "right")))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        run of [shop] cannot be used: 1 problem
                          run of 2026-11-02T10:15:30Z stopped: the budget of 12 calls was reached after 12 of 36 trials,\
                         with 12 calls, 13200 tokens, 0.042 USD; all of them would take about 36 calls, 39600 tokens,\
                         0.126 USD. Raise the budget and run the tests again: what is on tape is replayed, not paid again.""");
        assertThat(shop.file()).doesNotExist();
    }

    @Test
    void aJudgeWithoutBudgetGivesUpItsTrial() throws Exception {
        acceptAll();
        shop.tape = TapeMode.OFF;
        Evaluation evaluation = Shop.scored(Candidate.of(it -> "right"), "right/1")
                .concurrency(1)
                .budget(Caps.NONE.calls(3))
                .scoredBy(Scorer.of("judge", it -> {
                    it.calls().around(model("judge", "good")).chat("question 1");
                    return Score.of(1, "");
                }));

        Outcome outcome = shop.evaluator(BaselineMode.CHECK).evaluate(evaluation, Set.of());

        assertThat(outcome.run().cases()).map(it -> it.trials().size()).containsExactly(1, 1, 1, 0, 0, 0, 0, 0, 0);
        assertThat(judged(outcome).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @Test
    void aCapOfMoneyOnAModelWithoutAPriceIsRefused() {
        assertThatThrownBy(() -> run(Caps.NONE.cost("5"), "llama", "right"))
                .isInstanceOf(FindingsException.class)
                .hasMessage("""
                        budget cannot be used: 1 problem
                          goldunit.budget not-countable: no price known for [llama], so the budget of 5.00 USD cannot be\
                         kept. Give the price in a file of yours with goldunit.prices, or cap the calls with\
                         goldunit.budget.calls.""");
    }

    @Test
    void casesThatCanDropAreAskedBeforeThoseThatCannotAndNewOnesLast() throws Exception {
        shop.answers.put("c1", "wrong");
        shop.set = shop.of(1, 9);
        acceptAll();
        shop.set = shop.of(0, 9);

        run(Caps.NONE.calls(9));

        assertThat(asked).containsExactly("c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c1");
    }

    @Test
    void withoutACapTheOrderIsTheSets() throws Exception {
        shop.answers.put("c1", "wrong");
        acceptAll();

        run(Caps.NONE);

        assertThat(asked.subList(0, 9)).containsExactly("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9");
    }

    @Test
    void aSettingMakesACapTighter() throws Exception {
        shop.settings.put("goldunit.budget.calls", "4");
        Evaluation evaluation = shop.evaluation().budget(Caps.NONE.calls(100));

        shop.evaluator(BaselineMode.CHECK).evaluate(evaluation, Set.of());

        assertThat(shop.evaluator(BaselineMode.CHECK).plan(evaluation, Set.of()))
                .endsWith("\n  budget     4 calls");
    }

    @Test
    void pricesOfAFileGoBefore() throws Exception {
        Path file = Files.writeString(folder.resolve("own.yaml"), """
                schema: "1.0"
                date: 2026-11-01
                currency: USD
                prices: {us: {m: {input: one, output: 2}}}
                """);
        shop.settings.put("goldunit.prices", file.toString());

        assertThatThrownBy(shop::check)
                .isInstanceOf(FindingsException.class)
                .hasMessageStartingWith("prices [" + file + "] cannot be used: 1 problem\n  " + file
                        + ":4 wrong-type: input must be an amount in USD per million tokens");
    }
}
