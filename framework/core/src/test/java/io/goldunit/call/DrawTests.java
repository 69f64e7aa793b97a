package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.file.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Equal requests that are calls of their own: of another case, trial, vote, or made once more. */
class DrawTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    @Test
    void caseTrialVoteAndOccurrenceChangeTheKey() {
        Draw draw = new Draw("c1", 1, 1, 1);

        assertThat(List.of(
                        draw,
                        new Draw("c2", 1, 1, 1),
                        new Draw("c1", 2, 1, 1),
                        new Draw("c1", 1, 2, 1),
                        new Draw("c1", 1, 1, 2)))
                .map(it -> Fingerprint.of(List.of("equal", it)))
                .doesNotHaveDuplicates();
    }

    @Test
    void repeatedTrialsAreReplayedInTheSameOrder() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            ChatModel model = ScriptedModel.saying("red", "green", "blue");
            for (int trial = 1; trial <= 3; trial++) {
                tape.calls("c1", trial).around(model).chat("Pick one");
            }
        }

        Tape tape = deck.open(TapeMode.REPLAY);
        assertThat(List.of(3, 1, 2))
                .map(trial -> tape.calls("c1", trial).around(never()).chat("Pick one"))
                .containsExactly("blue", "red", "green");
    }

    @Test
    void equalCallsOfOneTrialAreReplayedInTheSameOrder() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            ChatModel recording = tape.calls("c1", 1).around(ScriptedModel.saying("first", "second"));
            recording.chat("Go on");
            recording.chat("Go on");
        }

        ChatModel replaying = deck.open(TapeMode.REPLAY).calls("c1", 1).around(never());
        assertThat(replaying.chat("Go on")).isEqualTo("first");
        assertThat(replaying.chat("Go on")).isEqualTo("second");
    }

    @Test
    void votesAreReplayedInWhateverOrderTheyAreAskedFor() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Calls calls = tape.calls("c1", 1).by("helpfulness");
            ChatModel model = ScriptedModel.saying("good", "bad", "good again");
            calls.vote(1).around(model).chat("Judge");
            calls.vote(2).around(model).chat("Judge");
            calls.vote(1).around(model).chat("Judge");
        }

        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1).by("helpfulness");
        assertThat(calls.vote(2).around(never()).chat("Judge")).isEqualTo("bad");
        assertThat(calls.vote(1).around(never()).chat("Judge")).isEqualTo("good");
        assertThat(calls.vote(1).around(never()).chat("Judge")).isEqualTo("good again");
        assertThatThrownBy(() -> calls.vote(0)).hasMessage("votes are counted from 1, and this is 0");
    }

    @Test
    void equalQuestionsOfTwoCasesAreDrawsOfTheirOwn() throws IOException {
        ChatModel model = ScriptedModel.saying("first", "second");
        try (Tape tape = deck.open(TapeMode.AUTO)) {
            assertThat(tape.calls("c1", 1).around(model).chat("Well?")).isEqualTo("first");
            assertThat(tape.calls("c2", 1).around(model).chat("Well?")).isEqualTo("second");
        }

        assertThat(deck.open(TapeMode.REPLAY).calls("c2", 1).around(never()).chat("Well?"))
                .isEqualTo("second");
    }

    /** A model at an address, as a provider's client keeps it. */
    private record Hosted(String baseUrl, ScriptedModel model) implements ChatModel {
        @Override
        public ChatResponse doChat(ChatRequest request) {
            return model.doChat(request);
        }

        @Override
        public ChatRequestParameters defaultRequestParameters() {
            return model.defaultRequestParameters();
        }
    }

    @Test
    void twoHostsThatServeOneModelNameDoNotAnswerForEachOther() throws IOException {
        ScriptedModel model = ScriptedModel.saying("from the first", "from the second");
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            tape.calls("c1", 1)
                    .around(new Hosted("http://one.example.org/v1", model))
                    .chat("Well?");
            tape.calls("c1", 1)
                    .around(new Hosted("http://two.example.org/v1", model))
                    .chat("Well?");
        }

        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1);
        assertThat(calls.around(new Hosted("http://two.example.org/v1/", never()))
                        .chat("Well?"))
                .isEqualTo("from the second");
        assertThat(calls.around(new Hosted("http://one.example.org:80/v1", never()))
                        .chat("Well?"))
                .isEqualTo("from the first");
        assertThatThrownBy(() -> calls.around(new Hosted("http://one.example.org/v2", never()))
                        .chat("Well?"))
                .isInstanceOf(TapeMissException.class)
                .hasMessageContaining("endpoint was \"http://one.example.org/v1\" on tape,"
                        + " is \"http://one.example.org/v2\" now");
    }

    @Test
    void oneNameStandsForAnAddressThatIsAnotherOnEveryMachine() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            ChatModel model = new Hosted("http://one.example.org", ScriptedModel.saying("yes"));
            tape.calls("c1", 1).around(Tape.around(model, "staging")).chat("Well?");
        }

        ChatModel elsewhere = Tape.around(new Hosted("http://two.example.org", never()), "staging");
        assertThat(deck.open(TapeMode.REPLAY).calls("c1", 1).around(elsewhere).chat("Well?"))
                .isEqualTo("yes");
    }

    private static ScriptedModel never() {
        return ScriptedModel.answering(request -> {
            throw new IllegalStateException("asked");
        });
    }
}
