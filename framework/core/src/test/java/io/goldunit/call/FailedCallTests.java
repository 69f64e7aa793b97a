package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.call.limit.Attempted;
import io.goldunit.file.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A call that failed is not on tape, and takes no number. */
class FailedCallTests {

    private static final Map<String, Object> REQUEST = Map.of("messages", "Well?");

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    @Test
    void aCallThatFailedDoesNotCountSoTheNextAttemptIsReplayed() throws IOException {
        List<String> attempts = new ArrayList<>();
        ScriptedModel flaky = ScriptedModel.answering(request -> {
            attempts.add("one");
            if (attempts.size() == 1) {
                throw new IllegalStateException("429");
            }
            return ScriptedModel.reply("yes");
        });
        Tape tape = deck.open(TapeMode.RECORD);
        ChatModel recording = tape.calls("c1", 1).around(flaky);
        assertThatThrownBy(() -> recording.chat("Well?")).hasMessage("429");
        assertThat(recording.chat("Well?")).isEqualTo("yes");
        tape.close();

        assertThat(deck.open(TapeMode.REPLAY)
                        .calls("c1", 1)
                        .around(ScriptedModel.saying("none"))
                        .chat("Well?"))
                .isEqualTo("yes");
    }

    @Test
    void theRetryOfOneOfTwoEqualCallsAtOnceTakesTheNumberOfTheOneThatFailed() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Calls calls = tape.calls("c1", 1);
            Take failing = take(calls);
            Take lasting = take(calls);
            failing.failed(new IllegalStateException("broken"));
            lasting.succeeded(made("second"), null);
            take(calls).succeeded(made("first"), null);
            take(calls).succeeded(made("third"), null);
        }

        Calls replayed = deck.open(TapeMode.REPLAY).calls("c1", 1);
        assertThat(List.of("first", "second", "third"))
                .allSatisfy(reply -> assertThat(take(replayed).replay())
                        .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo(reply)));
    }

    @Test
    void aCallThatIsNotOnTapeTakesNoNumber() throws IOException {
        deck.record("Well?", "yes");
        Calls calls = deck.open(TapeMode.REPLAY).calls("c2", 1);

        assertThatThrownBy(() -> take(calls).replay()).isInstanceOf(TapeMissException.class);
        assertThat(calls.draw(Fingerprint.of(REQUEST)).occurrence()).isEqualTo(1);
    }

    private static Take take(Calls calls) {
        CalledModel model = new CalledModel(CallKind.CHAT, null, "scripted", null);
        return Take.of(calls, model, "OTHER", () -> REQUEST);
    }

    private static Attempted<ChatResponse> made(String reply) {
        return new Attempted<>(ScriptedModel.reply(reply), 1, Duration.ZERO, Duration.ofMillis(3));
    }
}
