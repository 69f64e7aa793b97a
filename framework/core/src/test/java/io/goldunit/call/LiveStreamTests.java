package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.TokenUsage;
import io.goldunit.call.budget.Budget;
import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.call.limit.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live stream among limits, listeners and the time it may take. */
class LiveStreamTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    private StreamingChatModel within(LimitPolicy policy, StreamingChatModel model) {
        return new Route(deck.open(TapeMode.OFF), Journal.none(), Budget.none(), Limits.of(policy), Listeners.none())
                .calls("c1", 1)
                .around(model);
    }

    /** A model that is cancelled tells nobody of an end. */
    @Test
    void aLiveStreamThatIsCancelledGivesItsPlaceToTheNextOne() {
        CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
        StreamingHandle handle = Heard.handle(cancelled);
        StreamingChatModel model =
                within(LimitPolicy.DEFAULT.withConcurrency(1), ScriptedStream.streaming((request, handler) -> {
                    if (!cancelled.isDone()) {
                        handler.onPartialResponse(new PartialResponse("one "), new PartialResponseContext(handle));
                    }
                    if (!cancelled.isDone() || !request.messages().toString().contains("Stop")) {
                        handler.onCompleteResponse(ScriptedModel.reply("yes"));
                    }
                }));
        Heard stopped = new Heard("one ");
        model.chat("Stop", stopped);
        Heard next = new Heard();

        model.chat("Go on", next);

        assertThat(next.end).succeedsWithin(Duration.ofSeconds(30));
        assertThat(stopped.parts).containsExactly("one ");
    }

    @Test
    void aPartThatComesAfterItsAttemptWasGivenUpIsNoneOfTheNextAttempt() {
        CompletableFuture<Boolean> second = new CompletableFuture<>();
        CompletableFuture<Boolean> late = new CompletableFuture<>();
        AtomicInteger attempts = new AtomicInteger();
        StreamingChatModel model = within(
                LimitPolicy.DEFAULT
                        .withTimeLimit(Duration.ofSeconds(2))
                        .withBackoff(Duration.ofMillis(1), Duration.ofMillis(1), 0),
                ScriptedStream.streaming((request, handler) -> {
                    switch (attempts.incrementAndGet()) {
                        case 1 -> {
                            second.join();
                            handler.onPartialResponse("late");
                            late.complete(true);
                        }
                        case 2 -> {
                            second.complete(true);
                            late.join();
                            handler.onError(new HttpException(503, "no"));
                        }
                        default -> handler.onCompleteResponse(ScriptedModel.reply("yes"));
                    }
                }));
        Heard heard = new Heard();

        model.chat("When?", heard);

        assertThat(heard.end).succeedsWithin(Duration.ofSeconds(30));
        assertThat(heard.parts).containsExactly("end");
    }

    @Test
    void aStreamThatRunsIntoItsTimeLimitIsCancelledAtTheProvider() {
        CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
        StreamingChatModel model = within(
                LimitPolicy.DEFAULT.withTimeLimit(Duration.ofMillis(50)),
                ScriptedStream.streaming((request, handler) -> handler.onPartialResponse(
                        new PartialResponse("one "), new PartialResponseContext(Heard.handle(cancelled)))));
        Heard heard = new Heard();

        model.chat("When?", heard);

        assertThat(heard.error)
                .succeedsWithin(Duration.ofSeconds(30))
                .asString()
                .contains("no reply within 0.05 s");
        assertThat(cancelled).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void aStreamThatBeginsAfterItsTimeLimitIsCancelledThen() {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
        StreamingChatModel model = within(
                LimitPolicy.DEFAULT.withAttempts(1).withTimeLimit(Duration.ofMillis(50)),
                ScriptedStream.streaming((request, handler) -> {
                    over.join();
                    handler.onPartialResponse(
                            new PartialResponse("late"), new PartialResponseContext(Heard.handle(cancelled)));
                }));
        Heard heard = new Heard();

        model.chat("When?", heard);

        assertThat(heard.error).succeedsWithin(Duration.ofSeconds(30));
        over.complete(true);
        assertThat(cancelled).succeedsWithin(Duration.ofSeconds(30));
        assertThat(heard.parts).containsExactly("error");
    }

    private static ChatResponse unexplained(@Nullable TokenUsage usage) {
        return ChatResponse.builder()
                .aiMessage(AiMessage.from("yes"))
                .tokenUsage(usage)
                .build();
    }

    private Heard heard(ChatResponse response, ModelProvider provider) {
        Heard heard = new Heard();
        ScriptedStream model = ScriptedStream.streaming((request, handler) -> handler.onCompleteResponse(response));
        within(LimitPolicy.DEFAULT.withAttempts(1), new StreamingChatModel() {
                    @Override
                    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
                        model.doChat(request, handler);
                    }

                    @Override
                    public ModelProvider provider() {
                        return provider;
                    }
                })
                .chat("When?", heard);
        return heard;
    }

    @Test
    void aStreamOfAProviderThatEndsWithoutAReasonAndACountWasBrokenOff() {
        assertThat(heard(unexplained(null), ModelProvider.OPEN_AI).error)
                .succeedsWithin(Duration.ofSeconds(30))
                .asString()
                .endsWith("the stream ended before the answer was complete: no finish reason and no count of tokens");
    }

    @Test
    void aCountOfTokensOrAModelOfOnesOwnNeedsNoReason() {
        assertThat(heard(unexplained(new TokenUsage(1, 1)), ModelProvider.OPEN_AI).end)
                .succeedsWithin(Duration.ofSeconds(30));
        assertThat(heard(unexplained(null), ModelProvider.OTHER).end).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void aStreamWhoseReceiverFailsForGoodEndsAtOnce() {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        StreamingChatModel model = within(LimitPolicy.DEFAULT, ScriptedStream.streaming((request, handler) -> {
            try {
                handler.onPartialResponse("yes");
            } catch (OutOfMemoryError e) {
                thrown.complete(e);
            }
        }));
        CompletableFuture<Throwable> end = new CompletableFuture<>();

        model.chat("When?", new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(String part) {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {}

            @Override
            public void onError(Throwable error) {
                end.complete(error);
            }
        });

        assertThat(end).succeedsWithin(Duration.ofSeconds(30)).isInstanceOf(OutOfMemoryError.class);
        assertThat(thrown).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void aStreamEndsWhateverAListenerThrows() {
        List<String> told = new CopyOnWriteArrayList<>();
        CallListener broken = call -> {
            throw new AssertionError("no");
        };
        Budget budget = Budget.none();
        Heard heard = new Heard();

        new Route(
                        deck.open(TapeMode.OFF),
                        Journal.none(),
                        budget,
                        Limits.of(LimitPolicy.DEFAULT),
                        new Listeners("shop", List.of(broken), told::add))
                .calls("c1", 1)
                .around(ScriptedStream.saying("yes"))
                .chat("When?", heard);

        assertThat(heard.end).succeedsWithin(Duration.ofSeconds(30));
        assertThat(told).singleElement().asString().endsWith("java.lang.AssertionError: no");
    }
}
