package io.goldunit.call;

import static io.goldunit.call.ScriptedEmbeddings.ODD;
import static io.goldunit.call.ScriptedEmbeddings.never;
import static io.goldunit.call.ScriptedEmbeddings.odd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How vectors are recorded and replayed. */
class EmbeddingOnTapeTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    private void record(EmbeddingModel model, String... texts) throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            EmbeddingModel taped = tape.calls("c1", 1).around(model);
            taped.embedAll(List.of(texts).stream().map(TextSegment::from).toList());
        }
    }

    @Test
    void aReplayedVectorHasTheSameBits() throws IOException {
        record(odd(), "hello");

        float[] replayed = deck.open(TapeMode.REPLAY)
                .calls("c1", 1)
                .around(never())
                .embed("hello")
                .content()
                .vector();

        assertThat(bits(replayed)).containsExactly(bits(ODD));
    }

    private static int[] bits(float[] vector) {
        int[] bits = new int[vector.length];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Float.floatToRawIntBits(vector[i]);
        }
        return bits;
    }

    @Test
    void aVectorStandsOnTapeAsBase64OfLittleEndianFloats() throws IOException {
        record(ScriptedEmbeddings.of(text -> new float[] {1, -2}), "hello");

        assertThat(deck.lines()).hasSize(1).first().asString().contains("\"vector\":\"AACAPwAAAMA=\"");
    }

    @Test
    void anEqualTextIsEmbeddedOnceARunAndStandsOnTapeOnce() throws IOException {
        ScriptedEmbeddings model = odd();
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            tape.calls("c1", 1).around(model).embed("hello");
            tape.calls("c1", 2).around(model).embed("hello");
            tape.calls("c2", 1).by("semantic").around(model).embed("hello");
            tape.calls("c2", 1)
                    .around(model)
                    .embedAll(List.of(TextSegment.from("hello"), TextSegment.from("bye"), TextSegment.from("bye")));
        }

        assertThat(model.asked()).containsExactly("hello", "bye");
        assertThat(deck.lines()).hasSize(2);
    }

    @Test
    void onlyWhatIsNotOnTapeIsAskedForAndTheOrderStays() throws IOException {
        record(ScriptedEmbeddings.of(text -> new float[] {text.length()}), "a", "ccc");
        ScriptedEmbeddings model = ScriptedEmbeddings.of(text -> new float[] {text.length()});
        Calls calls = deck.open(TapeMode.AUTO).calls("c1", 1);

        List<Embedding> vectors = calls.around(model)
                .embedAll(List.of(TextSegment.from("a"), TextSegment.from("bb"), TextSegment.from("ccc")))
                .content();

        assertThat(vectors).map(it -> it.vector()[0]).containsExactly(1f, 2f, 3f);
        assertThat(model.asked()).containsExactly("bb");
        assertThat(calls.made()).map(CallRecord::recordedOn).containsExactly("2026-11-02", null);
    }

    @Test
    void aMissNamesTheNearestText() throws IOException {
        record(odd(), "You can return it within 30 days.");
        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 2).by("semantic");

        assertThatThrownBy(() -> calls.around(never()).embed("You can return it within 14 days."))
                .isInstanceOf(TapeMissException.class)
                .hasMessageStartingWith("""
                        not on tape: a call of [semantic], trial 2
                          nearest    embed was "You can return it within 30 days." on tape, is "You can return it within 14 days." now
                        """);
    }
}
