package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.golden.TapeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is replaced before a call is written. */
class RedactionTests {

    private static final TapeRules PRIVATE = new TapeRules(false, true);
    private static final String KEY = "sk-proj-abc123def456ghi789";

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    @Test
    void aSecretOfTheEnvironmentIsNotWritten() throws IOException {
        Secrets secrets = Secrets.of(Map.of("OPENAI_API_KEY", "my-12345\"67890", "USER", "anna"));
        Tape tape = Tape.open(TapeMode.RECORD, folder.resolve("golden-sets/faq"), "2026-11-02", secrets);
        ChatModel model = tape.calls("c1", 1).around(ScriptedModel.saying("fine"));

        assertThatThrownBy(() -> model.chat("my key is my-12345\"67890"))
                .hasMessage("the tape golden-sets/faq/tape would hold the value of the environment variable"
                        + " [OPENAI_API_KEY] and is not written. Keep secrets out of prompts and answers");
        tape.close();
        assertThat(folder.resolve("golden-sets")).doesNotExist();
    }

    @Test
    void aSecretInAQuestionIsReplacedOnTapeAndTheCallIsFoundAgain() throws IOException {
        deck.record("Is " + KEY + " a key?", "yes");

        assertThat(Files.readString(deck.file()))
                .doesNotContain(KEY)
                .contains("Is [redacted: API key] a key?")
                .contains("\"redacted\":true");
        assertThat(deck.replay("Is " + KEY + " a key?")).isEqualTo("yes");
    }

    @Test
    void aSecretInAReplyIsReplacedForTheCandidateTooSoThatTheNextCallIsFoundAgain() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            ChatModel model = tape.calls("c1", 1).around(ScriptedModel.saying("It is " + KEY, "thanks"));
            String said = model.chat("Which key?");
            assertThat(said).isEqualTo("It is [redacted: API key]");
            model.chat("You said: " + said);
        }

        Calls replayed = deck.open(TapeMode.REPLAY).calls("c1", 1);
        String said = replayed.around(ScriptedModel.saying("none")).chat("Which key?");
        assertThat(replayed.around(ScriptedModel.saying("none")).chat("You said: " + said))
                .isEqualTo("thanks");
        assertThat(Files.readString(deck.file())).doesNotContain(KEY);
    }

    @Test
    void personalDataIsReplacedWhereTheSetSaysSo() throws IOException {
        deck.record(PRIVATE, "Who is anna.smith@firm.de?", "Call +49 30 901820");

        assertThat(deck.lines())
                .singleElement()
                .asString()
                .contains("Who is [redacted: e-mail address]?")
                .contains("\"text\":\"Call [redacted: phone number]\"");
        assertThat(deck.replay("Who is anna.smith@firm.de?")).isEqualTo("Call [redacted: phone number]");
    }

    @Test
    void personalDataStaysWhereTheSetSaysNothing() throws IOException {
        deck.record("Who is anna.smith@firm.de?", "She");

        assertThat(deck.lines())
                .singleElement()
                .asString()
                .contains("anna.smith@firm.de")
                .doesNotContain("redacted");
    }
}
