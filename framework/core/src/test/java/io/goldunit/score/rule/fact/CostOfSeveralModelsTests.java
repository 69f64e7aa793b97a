package io.goldunit.score.rule.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.TokenUsage;
import io.goldunit.call.Calls;
import io.goldunit.call.ScriptedModel;
import io.goldunit.call.Tokens;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.candidate.Answer;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** gpt-4o costs 2.50 and 10.00 USD a million tokens, gpt-4o-mini 0.15 and 0.60. */
class CostOfSeveralModelsTests {

    private static final String LISTED = " by the " + PriceTable.builtIn().origin();

    private final Calls calls = Calls.untaped().by("candidate");

    private void ask(String model, @Nullable TokenUsage usage) {
        ChatResponse response = ChatResponse.builder()
                .aiMessage(AiMessage.from("Yes."))
                .modelName(model)
                .tokenUsage(usage)
                .build();
        calls.around(ScriptedModel.answering(request -> response)).chat("Open?");
    }

    private Score cost(String most, int input, int output) throws Exception {
        Answer answer = new Answer(
                "Yes.",
                List.of(),
                List.of(),
                List.of(),
                null,
                new Tokens(input, output),
                null,
                "gpt-4o",
                "gpt-4o-2024-08-06");
        return Rule.cost(new BigDecimal(most)).score(new Trial(GoldenCase.of("a", "?"), 1, answer, calls));
    }

    @Test
    void eachCallCostsWhatItsOwnModelDoes() throws Exception {
        ask("gpt-4o-mini", new TokenUsage(10_000, 1_000));
        ask("gpt-4o-2024-08-06", new TokenUsage(1_000, 200));
        ask("gpt-4o-mini", new TokenUsage(0, 1_000));

        assertThat(cost("0.0072", 11_000, 2_200))
                .isEqualTo(
                        Score.pass("expected at most 0.0072 USD, found 0.0072 USD for gpt-4o-mini and gpt-4o-2024-08-06"
                                + LISTED));
        assertThat(cost("0.007", 11_000, 2_200)).extracting("value").isEqualTo(0.0);
    }

    @Test
    void severalCallsOfOneModelCostWhatTheAnswerTook() throws Exception {
        ask("gpt-4o-2024-08-06", new TokenUsage(500, 100));
        ask("gpt-4o-2024-08-06", new TokenUsage(500, 100));

        assertThat(cost("0.0045", 1_000, 200))
                .isEqualTo(Score.pass("expected at most 0.0045 USD, found 0.0045 USD" + LISTED));
    }

    @Test
    void callsOfScorersCostNothing() throws Exception {
        ask("gpt-4o-2024-08-06", new TokenUsage(1_000, 200));
        calls.by("helpfulness").around(ScriptedModel.saying("Good.")).chat("Is it?");

        assertThat(cost("0.0045", 1_000, 200)).extracting("value").isEqualTo(1.0);
    }

    @Test
    void whereOneHasNoPriceThereIsNoCost() throws Exception {
        ask("gpt-4o-mini", new TokenUsage(10, 10));
        ask("scripted-1", new TokenUsage(10, 10));

        assertThat(cost("1", 20, 20)).isEqualTo(Score.unscored("no price known for [scripted-1]"));
    }

    @Test
    void whereOneDoesNotCountThereIsNoCost() throws Exception {
        ask("gpt-4o-mini", null);
        ask("gpt-4o-2024-08-06", new TokenUsage(10, 10));

        assertThat(cost("1", 20, 20))
                .isEqualTo(Score.unscored("nobody tells how many tokens the call to [gpt-4o-mini] took"));
    }

    @Test
    void tokensOfNoCallOnRecordMayBeOfAnyModel() throws Exception {
        ask("gpt-4o-mini", new TokenUsage(10, 10));
        ask("gpt-4o-2024-08-06", new TokenUsage(10, 10));

        assertThat(cost("1", 30, 20))
                .isEqualTo(Score.unscored(
                        "the answer took 50 tokens, and the calls to several models that are on record 40"));
    }
}
