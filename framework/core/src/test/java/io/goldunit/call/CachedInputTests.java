package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.anthropic.AnthropicTokenUsage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.TokenUsage;
import io.goldunit.call.budget.Budget;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a provider had cached of a request, as its API says it: noted with the call, and paid at its own price. */
class CachedInputTests {

    private static final Tokens TOKENS = new Tokens(1000, 100, 600);

    private final LlmServer server =
            LlmServer.start().answering(Reply.text("yes").withUsage(new Reply.Usage(1000, 100, 600)));
    private final Budget budget = Budget.of(Caps.NONE, PriceTable.builtIn());

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        server.close();
    }

    private ChatModel model(String name) {
        return name.startsWith("claude")
                ? AnthropicChatModel.builder()
                        .baseUrl(server.baseUrl())
                        .apiKey("none")
                        .modelName(name)
                        .maxRetries(0)
                        .build()
                : OpenAiChatModel.builder()
                        .baseUrl(server.baseUrl())
                        .apiKey("none")
                        .modelName(name)
                        .maxRetries(0)
                        .build();
    }

    private StreamingChatModel streaming(String name) {
        return name.startsWith("claude")
                ? AnthropicStreamingChatModel.builder()
                        .baseUrl(server.baseUrl())
                        .apiKey("none")
                        .modelName(name)
                        .build()
                : OpenAiStreamingChatModel.builder()
                        .baseUrl(server.baseUrl())
                        .apiKey("none")
                        .modelName(name)
                        .build();
    }

    private ChatResponse asked(Calls calls, String name, boolean streamed) throws Exception {
        if (!streamed) {
            return calls.around(model(name)).chat(UserMessage.from("Well?"));
        }
        Heard heard = new Heard();
        calls.around(streaming(name)).chat("Well?", heard);
        return heard.end.get(1, TimeUnit.MINUTES);
    }

    private Calls calls(Tape tape) {
        return Route.of(tape).budget(budget).calls("c1", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4o, false, 0.00275",
        "gpt-4o, true, 0.00275",
        "claude-sonnet-4-5, false, 0.00288",
        "claude-sonnet-4-5, true, 0.00288",
        // It has no price of its own for what was cached.
        "gpt-4o-2024-05-13, false, 0.0065"
    })
    void itIsPartOfTheInputAndHasItsOwnPriceAndStaysKnownInAReplay(String name, boolean streamed, String usd)
            throws Exception {
        Deck deck = new Deck(folder);
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Calls calls = calls(tape);

            ChatResponse live = asked(calls, name, streamed);

            assertThat(calls.made())
                    .singleElement()
                    .extracting(CallRecord::tokens)
                    .isEqualTo(TOKENS);
            assertThat(ModelFacts.tokens(live.tokenUsage())).isEqualTo(TOKENS);
        }
        assertThat(budget.spending().cost().usd()).isEqualByComparingTo(usd);
        assertThat(budget.spending().tokens()).isEqualTo(1100);

        ChatResponse replayed = asked(calls(deck.open(TapeMode.REPLAY)), name, streamed);

        assertThat(ModelFacts.tokens(replayed.tokenUsage())).isEqualTo(TOKENS);
        assertThat(server.receivedCount()).isOne();
    }

    @Test
    void whatAnthropicPutsIntoItsCacheIsInputToo() {
        TokenUsage usage = AnthropicTokenUsage.builder()
                .inputTokenCount(10)
                .cacheCreationInputTokens(2000)
                .cacheReadInputTokens(0)
                .outputTokenCount(5)
                .build();

        assertThat(ModelFacts.tokens(usage)).isEqualTo(new Tokens(2010, 5));
    }

    @Test
    void theStepsOfAnAiServiceAreSummedUpInAReplayToo() {
        TokenUsage first = new TapedUsage(new Tokens(10, 2, 8));
        TokenUsage second = new TapedUsage(new Tokens(20, 3, 12));

        assertThat(ModelFacts.tokens(TokenUsage.sum(first, second))).isEqualTo(new Tokens(30, 5, 20));
        assertThat(ModelFacts.tokens(TokenUsage.sum(new TokenUsage(1, 1), first)))
                .isEqualTo(new Tokens(11, 3, 8));
        assertThat(ModelFacts.tokens(TokenUsage.sum(first, new TokenUsage(1, 1))))
                .isEqualTo(new Tokens(11, 3, 8));
        assertThat(TokenUsage.sum(first, null)).isSameAs(first);
    }

    @Test
    void countsThatCannotBeAreNotReckonedWith() {
        TokenUsage usage = AnthropicTokenUsage.builder()
                .inputTokenCount(10)
                .cacheReadInputTokens(Integer.MAX_VALUE)
                .cacheCreationInputTokens(-5)
                .outputTokenCount(5)
                .build();

        assertThat(ModelFacts.tokens(usage)).isEqualTo(new Tokens(Integer.MAX_VALUE, 5, Integer.MAX_VALUE));
    }
}
