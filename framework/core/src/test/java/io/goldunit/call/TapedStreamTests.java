package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.internal.InternalStreamingChatResponseHandlerUtils;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.TokenStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    private void record(ChatResponse response) throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Heard.of(tape.calls("c1", 1), ScriptedStream.replying(response)).end.join();
        }
    }

    @Test
    void aReplayStreamsTheReplyWordByWordAndEndsWithTheWhole() throws IOException {
        record(ScriptedModel.reply("Open on  Sunday.\nFrom nine."));
        ScriptedStream silent = ScriptedStream.saying("none");
        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1);

        Heard heard = Heard.of(calls, silent);

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
    void aReplayHasTheNameThatTheProviderGaveTheReply() throws IOException {
        ChatResponse named = ChatResponse.builder()
                .aiMessage(AiMessage.from("yes"))
                .id("reply-17")
                .build();
        record(named);

        Heard heard = Heard.of(deck.open(TapeMode.REPLAY).calls("c1", 1), ScriptedStream.saying("none"));

        assertThat(heard.end.join()).isEqualTo(named);
    }

    @Test
    void aLiveStreamIsPassedOnAsItIs() {
        Heard heard = Heard.of(deck.open(TapeMode.OFF).calls("c1", 1), ScriptedStream.saying("yes"));

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

        Heard heard = Heard.of(deck.open(TapeMode.REPLAY).calls("c1", 1), ScriptedStream.saying("none"));

        assertThat(heard.parts).containsExactly("0 clock", "end");
        assertThat(heard.end.join().aiMessage().toolExecutionRequests()).containsExactly(clock);
    }

    @Test
    void anErrorOfTheStreamIsToldOnceAndNotRecorded() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Heard heard = Heard.of(tape.calls("c1", 1), ScriptedStream.streaming((request, handler) -> {
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
            heard = Heard.of(calls, ScriptedStream.streaming((request, handler) -> {
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
        Heard heard = Heard.of(deck.open(TapeMode.REPLAY).calls("c1", 1), ScriptedStream.saying("none"));

        assertThat(heard.error.join())
                .isInstanceOf(TapeMissException.class)
                .hasMessageStartingWith("not on tape: a call of [candidate], trial 1\n  nearest    none");
    }

    @Test
    void whatTheReceiverDoesOnTheModelsThreadBelongsToTheTrial() {
        Calls calls = deck.open(TapeMode.OFF).calls("c1", 1);

        Heard heard = Heard.of(calls, ScriptedStream.saying("ok"));

        heard.end.join();
        assertThat(heard.trials).containsOnly(Optional.of(calls)).hasSize(3);
        assertThat(Calls.current()).isEmpty();
    }

    @Test
    void aReplayThatIsCancelledEnds() throws IOException {
        record(ScriptedModel.reply("one two three"));
        Heard heard = new Heard("one ");

        deck.open(TapeMode.REPLAY)
                .calls("c1", 1)
                .around(ScriptedStream.saying("none"))
                .chat("When?", heard);

        assertThat(heard.parts).containsExactly("one ");
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
