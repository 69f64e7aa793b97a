package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.internal.InternalStreamingChatResponseHandlerUtils;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.TokenStream;
import io.goldunit.call.budget.Budget;
import io.goldunit.call.limit.LimitPolicy;
import io.goldunit.call.limit.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapedStreamTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    /** Everything that a stream tells, in order. */
    private static final class Heard implements StreamingChatResponseHandler {
        private final List<String> parts = new CopyOnWriteArrayList<>();
        private final List<Optional<Calls>> trials = new CopyOnWriteArrayList<>();
        private final CompletableFuture<ChatResponse> end = new CompletableFuture<>();
        private final CompletableFuture<Throwable> error = new CompletableFuture<>();

        @Override
        public void onPartialResponse(String part) {
            parts.add(part);
            trials.add(Calls.current());
        }

        @Override
        public void onCompleteToolCall(CompleteToolCall call) {
            parts.add(call.index() + " " + call.toolExecutionRequest().name());
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            parts.add("end");
            trials.add(Calls.current());
            end.complete(response);
        }

        @Override
        public void onError(Throwable thrown) {
            parts.add("error");
            trials.add(Calls.current());
            error.complete(thrown);
        }
    }

    private static Heard ask(Calls calls, StreamingChatModel model) {
        Heard heard = new Heard();
        calls.around(model).chat("When?", heard);
        return heard;
    }

    private void record(ChatResponse response) throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            ask(tape.calls("c1", 1), ScriptedStream.replying(response)).end.join();
        }
    }

    @Test
    void aReplayStreamsTheReplyWordByWordAndEndsWithTheWhole() throws IOException {
        record(ScriptedModel.reply("Open on  Sunday.\nFrom nine."));
        ScriptedStream silent = ScriptedStream.saying("none");
        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1);

        Heard heard = ask(calls, silent);

        assertThat(heard.parts).containsExactly("Open ", "on  ", "Sunday.\n", "From ", "nine.", "end");
        assertThat(heard.end.join()).isEqualTo(ScriptedModel.reply("Open on  Sunday.\nFrom nine."));
        assertThat(silent.asked()).isEmpty();
        assertThat(calls.made()).singleElement().satisfies(call -> {
            assertThat(call.model()).isEqualTo(new CalledModel(CallKind.CHAT, null, "scripted", "scripted-1"));
            assertThat(call.tokens()).isEqualTo(new Tokens(3, 2));
            assertThat(call.timing().firstMillis())
                    .isNotNull()
                    .isLessThanOrEqualTo(call.timing().millis());
            assertThat(call.recordedOn()).isEqualTo("2026-11-02");
        });
    }

    @Test
    void aLiveStreamIsPassedOnAsItIs() {
        Heard heard = ask(deck.open(TapeMode.OFF).calls("c1", 1), ScriptedStream.saying("yes"));

        heard.end.join();
        assertThat(heard.parts).containsExactly("y", "e", "s", "end");
    }

    @Test
    void aStreamAndACallOfTheSameRequestAreOneRecording() throws IOException {
        record(ScriptedModel.reply("on Sunday"));

        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1);

        assertThat(calls.around(ScriptedModel.saying("none")).chat("When?")).isEqualTo("on Sunday");
    }

    @Test
    void toolCallsAreReplayedBeforeTheEnd() throws IOException {
        ToolExecutionRequest clock = ToolExecutionRequest.builder()
                .id("1")
                .name("clock")
                .arguments("{}")
                .build();
        record(ChatResponse.builder().aiMessage(AiMessage.from(clock)).build());

        Heard heard = ask(deck.open(TapeMode.REPLAY).calls("c1", 1), ScriptedStream.saying("none"));

        assertThat(heard.parts).containsExactly("0 clock", "end");
        assertThat(heard.end.join().aiMessage().toolExecutionRequests()).containsExactly(clock);
    }

    @Test
    void anErrorOfTheStreamIsToldOnceAndNotRecorded() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Heard heard = ask(tape.calls("c1", 1), ScriptedStream.streaming((request, handler) -> {
                handler.onPartialResponse("on ");
                handler.onError(new IllegalStateException("connection reset"));
                handler.onError(new IllegalStateException("again"));
                handler.onCompleteResponse(ScriptedModel.reply("late"));
            }));

            assertThat(heard.error.join()).hasMessage("connection reset");
            assertThat(heard.parts).containsExactly("on ", "error");
        }
        assertThat(deck.file()).doesNotExist();
    }

    @Test
    void aSecondEndIsNeitherToldNorRecorded() throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Heard heard;
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Calls calls = tape.calls("c1", 1);
            heard = ask(calls, ScriptedStream.streaming((request, handler) -> {
                handler.onCompleteResponse(ScriptedModel.reply("first"));
                handler.onCompleteResponse(ScriptedModel.reply("second"));
                handler.onPartialResponse("more");
                done.complete(true);
            }));
            done.join();
            assertThat(calls.made()).hasSize(1);
        }

        assertThat(heard.parts).containsExactly("end");
        assertThat(deck.lines()).hasSize(1).first().asString().contains("\"text\":\"first\"");
    }

    @Test
    void aMissIsAnErrorOfTheStream() {
        Heard heard = ask(deck.open(TapeMode.REPLAY).calls("c1", 1), ScriptedStream.saying("none"));

        assertThat(heard.error.join())
                .isInstanceOf(TapeMissException.class)
                .hasMessageStartingWith("not on tape: a call of [candidate], trial 1\n  nearest    none");
    }

    @Test
    void whatTheReceiverDoesOnTheModelsThreadBelongsToTheTrial() {
        Calls calls = deck.open(TapeMode.OFF).calls("c1", 1);

        Heard heard = ask(calls, ScriptedStream.saying("ok"));

        heard.end.join();
        assertThat(heard.trials).containsOnly(Optional.of(calls)).hasSize(3);
        assertThat(Calls.current()).isEmpty();
    }

    @Test
    void aReplayThatIsCancelledEnds() throws IOException {
        record(ScriptedModel.reply("one two three"));
        List<String> parts = new CopyOnWriteArrayList<>();

        deck.open(TapeMode.REPLAY)
                .calls("c1", 1)
                .around(ScriptedStream.saying("none"))
                .chat("When?", new StreamingChatResponseHandler() {
                    @Override
                    public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
                        parts.add(part.text());
                        context.streamingHandle().cancel();
                    }

                    @Override
                    public void onCompleteResponse(ChatResponse response) {
                        parts.add("end");
                    }

                    @Override
                    public void onError(Throwable error) {
                        parts.add("error");
                    }
                });

        assertThat(parts).containsExactly("one ");
    }

    private StreamingChatModel within(LimitPolicy policy, StreamingChatModel model) {
        return new Route(deck.open(TapeMode.OFF), Journal.none(), Budget.none(), Limits.of(policy), Listeners.none())
                .calls("c1", 1)
                .around(model);
    }

    /** A model that is cancelled tells nobody of an end. */
    @Test
    void aLiveStreamThatIsCancelledGivesItsPlaceToTheNextOne() {
        AtomicBoolean cancelled = new AtomicBoolean();
        StreamingHandle handle = new StreamingHandle() {
            @Override
            public void cancel() {
                cancelled.set(true);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
        StreamingChatModel model =
                within(LimitPolicy.DEFAULT.withConcurrency(1), ScriptedStream.streaming((request, handler) -> {
                    if (!cancelled.get()) {
                        handler.onPartialResponse(new PartialResponse("one "), new PartialResponseContext(handle));
                    }
                    if (!cancelled.get() || !request.messages().toString().contains("Stop")) {
                        handler.onCompleteResponse(ScriptedModel.reply("yes"));
                    }
                }));
        List<String> parts = new CopyOnWriteArrayList<>();
        model.chat("Stop", new StreamingChatResponseHandler() {
            @Override
            public void onPartialResponse(PartialResponse part, PartialResponseContext context) {
                parts.add(part.text());
                context.streamingHandle().cancel();
            }

            @Override
            public void onCompleteResponse(ChatResponse response) {
                parts.add("end");
            }

            @Override
            public void onError(Throwable error) {
                parts.add("error");
            }
        });
        Heard next = new Heard();

        model.chat("Go on", next);

        assertThat(next.end).succeedsWithin(Duration.ofSeconds(30));
        assertThat(parts).containsExactly("one ");
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

    private interface Clerk {
        TokenStream answer(String question);
    }

    static final class Clock {
        @Tool
        String now() {
            return "nine";
        }
    }

    /** How an AI Service's stream ends. */
    private static Throwable errorOfAnAiService(Calls calls, StreamingChatModel model) {
        CompletableFuture<Throwable> error = new CompletableFuture<>();
        AiServices.builder(Clerk.class)
                .streamingChatModel(calls.around(model))
                .tools(new Clock())
                .build()
                .answer("When?")
                .onPartialResponse(part -> {})
                .onCompleteResponse(response -> error.complete(new AssertionError("no error")))
                .onError(error::complete)
                .start();
        return error.join();
    }

    @Test
    void aToolThatDoesNotExistEndsTheStreamOfAnAiServiceLiveAndReplayed() throws IOException {
        ToolExecutionRequest dreamt = ToolExecutionRequest.builder()
                .id("1")
                .name("oracle")
                .arguments("{}")
                .build();
        ChatResponse response =
                ChatResponse.builder().aiMessage(AiMessage.from(dreamt)).build();
        ScriptedStream model = ScriptedStream.streaming(
                (request, handler) -> InternalStreamingChatResponseHandlerUtils.onCompleteResponse(handler, response));

        Throwable untaped = errorOfAnAiService(deck.open(TapeMode.OFF).calls("c1", 1), model);
        Throwable live;
        try (Tape tape = deck.open(TapeMode.AUTO)) {
            live = errorOfAnAiService(tape.calls("c1", 1), model);
        }
        Throwable replayed = errorOfAnAiService(deck.open(TapeMode.REPLAY).calls("c1", 1), model);

        assertThat(List.of(untaped, live, replayed))
                .allSatisfy(it ->
                        assertThat(it).isExactlyInstanceOf(untaped.getClass()).hasMessage(untaped.getMessage()));
        assertThat(untaped).hasMessageContaining("oracle");
        assertThat(model.asked()).hasSize(2);
    }

    @Test
    void whatAModelThrowsAfterTheEndChangesNothing() {
        StreamingChatModel careless = new StreamingChatModel() {
            @Override
            public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
                handler.onCompleteResponse(ScriptedModel.reply("yes"));
                throw new IllegalStateException("too late");
            }
        };
        Heard heard = new Heard();

        deck.open(TapeMode.OFF).calls("c1", 1).around(careless).chat("When?", heard);

        assertThat(heard.parts).containsExactly("end");
    }
}
