package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.PartialThinking;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream that its receiver cancels, on tape. */
class CutStreamTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    /** Says its parts, unless it is cancelled, and tells nobody then. */
    private static ScriptedStream saying(CompletableFuture<Boolean> silent, String... parts) {
        return ScriptedStream.streaming((request, handler) -> {
            CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
            PartialResponseContext context = new PartialResponseContext(Heard.handle(cancelled));
            handler.onPartialThinking(new PartialThinking("hm"));
            for (String part : parts) {
                if (!cancelled.isDone()) {
                    handler.onPartialResponse(new PartialResponse(part), context);
                }
            }
            if (!cancelled.isDone()) {
                handler.onCompleteResponse(ScriptedModel.reply(String.join("", parts)));
            }
            silent.complete(true);
        });
    }

    private static List<String> heard(Calls calls, String last, String... parts) {
        CompletableFuture<Boolean> silent = new CompletableFuture<>();
        Heard heard = new Heard(last);
        calls.around(saying(silent, parts)).chat("When?", heard);
        assertThat(silent).succeedsWithin(Duration.ofSeconds(30));
        return heard.parts;
    }

    private Calls record() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Calls calls = tape.calls("c1", 1);
            assertThat(heard(calls, "day. ", "Op", "en on Sun", "day. ", "From nine."))
                    .hasSize(4);
            return calls;
        }
    }

    private Heard replayed(Calls calls, String last) {
        Heard heard = new Heard(last);
        calls.around(ScriptedStream.saying("none")).chat("When?", heard);
        return heard;
    }

    @Test
    void itIsReplayedInTheSamePartsUpToTheCancel() throws IOException {
        CallRecord live = record().made().get(0);
        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1);

        assertThat(replayed(calls, "day. ").parts).containsExactly("(hm)", "Op", "en on Sun", "day. ");

        assertThat(deck.lines()).singleElement().asString().contains("""
                "reply":{"cut":{"text":[2,9,5],"thinking":[2]},"text":"Open on Sunday. ","thinking":"hm"}""");
        assertThat(live.error()).isEqualTo("cancelled");
        assertThat(calls.made()).singleElement().satisfies(call -> {
            assertThat(call.error()).isEqualTo("cancelled");
            assertThat(call.timing())
                    .isEqualTo(live.timing().first(call.timing().firstMillis()));
            assertThat(call.recordedOn()).isEqualTo("2026-11-02");
        });
    }

    @Test
    void whoDoesNotCancelItAnyMoreIsToldThatThereIsNoMore() throws IOException {
        record();

        Heard heard = replayed(deck.open(TapeMode.REPLAY).calls("c1", 1), "never");

        assertThat(heard.parts).containsExactly("(hm)", "Op", "en on Sun", "day. ", "error");
        assertThat(heard.error.join())
                .isInstanceOf(TapeMissException.class)
                .hasMessage(
                        "not on tape: the end of this reply. It was a stream, and its receiver cancelled it here when it"
                                + " was recorded. Record it anew, as with -Dgoldunit.tape=record");
    }

    @Test
    void aCallThatIsNotStreamedIsNotGivenHalfAReply() throws IOException {
        record();
        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1);

        assertThatThrownBy(() -> calls.around(ScriptedModel.saying("none")).chat("When?"))
                .isInstanceOf(TapeMissException.class)
                .hasMessageStartingWith("not on tape: the end of this reply.");
    }

    @Test
    void theNextOfEqualStreamsIsAnotherRecording() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Calls calls = tape.calls("c1", 1);
            heard(calls, "one ", "one ", "two");
            heard(calls, "uno ", "uno ", "due");
        }
        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1);

        assertThat(replayed(calls, "one ").parts).containsExactly("(hm)", "one ");
        assertThat(replayed(calls, "uno ").parts).containsExactly("(hm)", "uno ");
    }

    @Test
    void whatWasRedactedOfItIsReplayedWordByWord() throws IOException {
        String key = "sk-proj-" + "abcdefghijklmnopqrstuvwxyz0123456789ABCD";
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            heard(tape.calls("c1", 1), "stop ", "Take " + key.substring(0, 9), key.substring(9) + " ", "stop ", "go");
        }

        Heard heard = replayed(deck.open(TapeMode.REPLAY).calls("c1", 1), "stop ");

        assertThat(deck.lines()).singleElement().asString().doesNotContain(key.substring(9));
        assertThat(heard.parts).startsWith("(hm)", "Take ").endsWith("stop ").doesNotContain("error");
    }

    @Test
    void oneThatIsCancelledFromElsewhereDependsOnTimeAndIsNotKept() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Calls calls = tape.calls("c1", 1);
            Heard heard = Heard.of(
                    calls,
                    ScriptedStream.streaming((request, handler) -> handler.onPartialResponse(
                            new PartialResponse("one "),
                            new PartialResponseContext(Heard.handle(new CompletableFuture<>())))));

            heard.handle.join().cancel();

            assertThat(calls.made())
                    .singleElement()
                    .extracting(CallRecord::error)
                    .isEqualTo("cancelled");
            assertThat(heard.parts).containsExactly("one ");
        }
        assertThat(deck.file()).doesNotExist();
    }
}
