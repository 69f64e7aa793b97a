package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.ChatResponseMetadata;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.TokenUsage;
import io.goldunit.call.budget.Budget;
import io.goldunit.call.budget.Caps;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.call.budget.Spending;
import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.call.limit.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A live call among budget, limits and record. */
class LiveCallTests {

    private final AtomicInteger asked = new AtomicInteger();
    private final Budget budget = Budget.of(Caps.NONE.calls(4), PriceTable.builtIn());

    private Calls calls(Secrets secrets) {
        LimitPolicy policy =
                LimitPolicy.DEFAULT.withAttempts(3).withBackoff(Duration.ofNanos(1), Duration.ofNanos(1), 0);
        Tape tape = Tape.open(TapeMode.AUTO, Path.of("none"), "2026-11-02", secrets);
        return new Route(tape, Journal.none(), budget, Limits.of(policy), Listeners.none()).calls("c1", 1);
    }

    private ScriptedModel failingFirst(int times) {
        return ScriptedModel.answering(request -> {
            if (asked.incrementAndGet() <= times) {
                throw new HttpException(503, "busy");
            }
            return ScriptedModel.reply("yes");
        });
    }

    @Test
    void everyAttemptIsACallOfTheBudget() {
        Calls calls = calls(Secrets.of(Map.of()));

        assertThat(calls.around(failingFirst(2)).chat("Well?")).isEqualTo("yes");

        assertThat(budget.spending().calls()).isEqualTo(3);
        assertThat(budget.spending().tokens()).isEqualTo(5);
        assertThat(calls.made()).singleElement().satisfies(call -> {
            assertThat(call.timing().attempts()).isEqualTo(3);
            assertThat(call.error()).isNull();
        });
    }

    @Test
    void whatTheProviderHadCachedIsNotedAndCheaper() {
        Calls calls = calls(Secrets.of(Map.of()));
        TokenUsage usage = OpenAiTokenUsage.builder()
                .inputTokenCount(1000)
                .inputTokensDetails(OpenAiTokenUsage.InputTokensDetails.builder()
                        .cachedTokens(600)
                        .build())
                .outputTokenCount(100)
                .totalTokenCount(1100)
                .build();
        ChatResponse reply = ScriptedModel.reply("yes").toBuilder()
                .metadata(ChatResponseMetadata.builder().tokenUsage(usage).build())
                .build();
        ChatModel model = ScriptedModel.answering(request -> reply);

        calls.around(model)
                .chat(ChatRequest.builder()
                        .messages(UserMessage.from("Well?"))
                        .modelName("gpt-4o")
                        .build());

        assertThat(calls.made()).singleElement().extracting(CallRecord::tokens).isEqualTo(new Tokens(1000, 100, 600));
        assertThat(budget.spending().cost().usd()).isEqualByComparingTo("0.00275");
    }

    @Test
    void whatTheProviderRefusesDoesNotCount() {
        Calls calls = calls(Secrets.of(Map.of()));
        ScriptedModel refusing = ScriptedModel.answering(request -> {
            if (asked.incrementAndGet() <= 6) {
                throw new HttpException(429, "try again in 0.000001s");
            }
            return ScriptedModel.reply("yes");
        });

        assertThat(calls.around(refusing).chat("Well?")).isEqualTo("yes");

        assertThat(asked).hasValue(7);
        assertThat(budget.spending().calls()).isEqualTo(1);
    }

    /** Streams by a script when its request has been sent, and gives what a receiver sees of the budget when it is told of the end. */
    private CompletableFuture<Spending> seenAtTheEnd(Consumer<StreamingChatResponseHandler> script) {
        CountDownLatch sent = new CountDownLatch(1);
        CompletableFuture<Spending> seen = new CompletableFuture<>();
        ScriptedStream model = ScriptedStream.streaming((request, handler) -> {
            try {
                sent.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            script.accept(handler);
        });

        calls(Secrets.of(Map.of())).around(model).chat("Well?", new StreamingChatResponseHandler() {
            @Override
            public void onCompleteResponse(ChatResponse response) {
                seen.complete(budget.spending());
            }

            @Override
            public void onError(Throwable error) {
                seen.complete(budget.spending());
            }
        });
        sent.countDown();
        return seen;
    }

    @Test
    void whoIsToldOfTheEndOfAStreamFindsItsTokensBooked() {
        assertThat(seenAtTheEnd(handler -> handler.onCompleteResponse(ScriptedModel.reply("yes"))))
                .succeedsWithin(Duration.ofSeconds(30))
                .extracting(Spending::tokens)
                .isEqualTo(5L);
    }

    @Test
    void aStreamThatTheProviderRefusesForGoodDoesNotCount() {
        assertThat(seenAtTheEnd(handler -> {
                    handler.onPartialResponse("a part, after which it is not made again");
                    handler.onError(new HttpException(429, "try again in 0.000001s"));
                }))
                .succeedsWithin(Duration.ofSeconds(30))
                .extracting(Spending::calls)
                .isEqualTo(0L);
    }

    @Test
    void theBudgetEndsAttemptsToo() {
        Calls calls = calls(Secrets.of(Map.of()));
        assertThatThrownBy(() -> calls.around(failingFirst(9)).chat("Well?")).hasMessage("busy");

        assertThatThrownBy(() -> calls.around(failingFirst(9)).chat("And now?"))
                .hasMessage("the budget of 4 calls was reached");

        assertThat(asked).hasValue(4);
    }

    @Test
    void oneThatFailsIsOnRecordWithWhatWentWrong() {
        Calls calls = calls(Secrets.of(Map.of()));

        assertThatThrownBy(() -> calls.around(failingFirst(9)).chat("Well?")).hasMessage("busy");

        assertThat(calls.made()).singleElement().satisfies(call -> {
            assertThat(call.error()).isEqualTo("503");
            assertThat(call.timing().attempts()).isEqualTo(3);
            assertThat(call.tokens()).isNull();
            assertThat(call.byCandidate()).isFalse();
        });
    }

    @Test
    void aRequestWithASecretIsRefusedBeforeItIsPaid() {
        Calls calls = calls(Secrets.of(Map.of("SHOP_KEY", "open-sesame-1")));

        assertThatThrownBy(() -> calls.around(failingFirst(0)).chat("Is it open-sesame-1?"))
                .hasMessageContaining("would hold the value of the environment variable [SHOP_KEY] and is not written");

        assertThat(asked).hasValue(0);
        assertThat(budget.spending().calls()).isZero();
    }

    @Test
    void aReplyWithASecretIsRefusedAndItsTokensCount() {
        Calls calls = calls(Secrets.of(Map.of("SHOP_KEY", "open-sesame-1")));

        assertThatThrownBy(() -> calls.around(ScriptedModel.saying("It is open-sesame-1."))
                        .chat("Well?"))
                .hasMessageContaining("[SHOP_KEY]");

        assertThat(budget.spending().tokens()).isEqualTo(5);
        assertThat(List.of(budget.spending().calls())).containsExactly(1L);
    }
}
