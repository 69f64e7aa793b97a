package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.golden.TapeRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a call that is not on tape. */
class TapeMissTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder.resolve("golden-sets/faq"));
    }

    private void misses(String question, String nearest) {
        assertThatThrownBy(() -> deck.replay(question))
                .isInstanceOf(TapeMissException.class)
                .hasMessage("""
                        not on tape: a call of [candidate], trial 1
                        %s
                          record     run once with -Dgoldunit.tape=auto where the model can be reached, and commit golden-sets/faq/tape""".formatted(nearest));
    }

    @Test
    void theNearestCallAndWhatDiffers() throws IOException {
        deck.record("Is 13177 a prime number?", "yes");
        deck.record("When do you open?", "at nine");

        misses(
                "Is 13177 prime?",
                "  nearest    messages[0].contents[0].text was \"Is 13177 a prime number?\" on tape,"
                        + " is \"Is 13177 prime?\" now");
    }

    @Test
    void longTextsAreShownWhereTheyDiffer() throws IOException {
        String facts = "Books may be borrowed for four weeks. ".repeat(30);
        deck.record(facts + "Late books cost 50 cents a day.", "yes");

        misses(
                facts + "Late books cost 60 cents a day.",
                "  nearest    messages[0].contents[0].text, from character 1127 on, was"
                        + " \"...r four weeks. Late books cost 50 cents a day.\" on tape,"
                        + " is \"...r four weeks. Late books cost 60 cents a day.\" now");
    }

    @Test
    void aPartThatIsNewIsCalledNotThere() throws IOException {
        deck.record("Well?", "yes");
        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1);

        assertThatThrownBy(() -> calls.around(Tape.around(ScriptedModel.saying("no"), "staging"))
                        .chat("Well?"))
                .hasMessageContaining("""
                          nearest    endpoint was not there on tape, is "staging" now
                          endpoint   where it is another on every machine, name it: Tape.around(model, "name")
                        """);
    }

    @Test
    void anEmptyTape() {
        misses("Well?", "  nearest    none");
    }

    @Test
    void theNearestIsFoundInWhicheverFileItStands() throws IOException {
        String[] answers =
                IntStream.range(0, 1_100).mapToObj(it -> "answer " + it).toArray(String[]::new);
        deck.record("When do you open?", answers);
        assertThat(deck.files()).hasSize(16);

        misses(
                "When do you close?",
                "  nearest    messages[0].contents[0].text was \"When do you open?\" on tape,"
                        + " is \"When do you close?\" now");
    }

    @Test
    void whatIsRedactedOnTapeIsNeitherComparedNorShown() throws IOException {
        deck.record(new TapeRules(false, true), "Who is anna.smith@firm.de, please?", "a customer");

        assertThatThrownBy(() -> deck.open(TapeMode.REPLAY, new TapeRules(false, true))
                        .calls("c1", 1)
                        .around(ScriptedModel.saying("none"))
                        .chat("Who is bert.jones@firm.de, please?"))
                .hasMessageContaining("\n  nearest    the same but for what is redacted on tape\n");
    }
}
