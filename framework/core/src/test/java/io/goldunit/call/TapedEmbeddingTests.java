package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.request.EmbeddingRequest;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapedEmbeddingTests {

    private static final float[] ODD = {
        0.1f, -0.0f, Float.MIN_VALUE, Float.MAX_VALUE, 1 / 3f, Float.intBitsToFloat(0x00000001), -1e-38f
    };

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    private static ScriptedEmbeddings odd() {
        return ScriptedEmbeddings.of(text -> ODD);
    }

    private static ScriptedEmbeddings never() {
        return ScriptedEmbeddings.of(text -> {
            throw new IllegalStateException("asked for " + text);
        });
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
    void trialsThatWantTheSameTextAtTheSameTimeAskOnce() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ScriptedEmbeddings slow = ScriptedEmbeddings.of(text -> {
            asking.countDown();
            await(go);
            return ODD;
        });
        Tape tape = deck.open(TapeMode.OFF);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> first =
                    threads.submit(() -> tape.calls("c1", 1).around(slow).embed("hello"));
            asking.await();
            Future<?> second =
                    threads.submit(() -> tape.calls("c1", 2).around(slow).embed("hello"));
            go.countDown();
            first.get();
            second.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(slow.asked()).containsExactly("hello");
    }

    @Test
    void aTrialThatWaitsAsksItselfWhenTheOneThatAskedFails() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        ScriptedEmbeddings flaky = ScriptedEmbeddings.of(text -> {
            if (times.incrementAndGet() == 1) {
                asking.countDown();
                await(go);
                throw new IllegalStateException("429");
            }
            return ODD;
        });
        Tape tape = deck.open(TapeMode.OFF);
        FutureTask<float[]> first = embedding(tape.calls("c1", 1), flaky);
        Calls waiting = tape.calls("c1", 2);
        FutureTask<float[]> second = embedding(waiting, flaky);
        new Thread(first, "first").start();
        asking.await();
        waits(second);
        go.countDown();

        assertThatThrownBy(first::get).hasRootCauseMessage("429");
        assertThat(second.get()).isEqualTo(ODD);
        assertThat(flaky.asked()).containsExactly("hello", "hello");
        assertThat(waiting.made()).hasSize(1);
    }

    @Test
    void aTrialThatWaitsCanBeInterrupted() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        ScriptedEmbeddings slow = ScriptedEmbeddings.of(text -> {
            asking.countDown();
            await(go);
            return ODD;
        });
        Tape tape = deck.open(TapeMode.OFF);
        FutureTask<float[]> first = embedding(tape.calls("c1", 1), slow);
        FutureTask<float[]> second = embedding(tape.calls("c1", 2), slow);
        new Thread(first, "first").start();
        asking.await();
        waits(second).interrupt();

        assertThatThrownBy(second::get)
                .hasRootCauseInstanceOf(InterruptedException.class)
                .cause()
                .hasMessage("interrupted while another trial was embedding the same text");
        go.countDown();
        assertThat(first.get()).isEqualTo(ODD);
    }

    private static FutureTask<float[]> embedding(Calls calls, EmbeddingModel model) {
        return new FutureTask<>(
                () -> calls.around(model).embed("hello").content().vector());
    }

    private static Thread waits(FutureTask<?> task) {
        Thread thread = new Thread(task, "waiting");
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        return thread;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
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
    void aTextThatCouldNotBeEmbeddedIsAskedForAgain() {
        boolean[] down = {true};
        ScriptedEmbeddings flaky = ScriptedEmbeddings.of(text -> {
            if (down[0]) {
                throw new IllegalStateException("429");
            }
            return ODD;
        });
        Calls calls = deck.open(TapeMode.OFF).calls("c1", 1);

        assertThatThrownBy(() -> calls.around(flaky).embed("hello")).hasMessage("429");
        down[0] = false;
        assertThat(calls.around(flaky).embed("hello").content().vector()).isEqualTo(ODD);
    }

    @Test
    void aRequestThatCannotBeTapedLeavesNobodyWaiting() {
        Calls calls = deck.open(TapeMode.OFF).calls("c1", 1);
        EmbeddingBatch<String> broken = new EmbeddingBatch<>(
                calls,
                Map.of(),
                text -> {
                    if (text.equals("bad")) {
                        throw new IllegalStateException("bad");
                    }
                    return text;
                },
                texts -> EmbeddingResponse.builder()
                        .embeddings(
                                texts.stream().map(it -> Embedding.from(ODD)).toList())
                        .build());

        assertThatThrownBy(() -> broken.response(List.of("good", "bad"))).hasMessage("bad");
        assertThat(broken.response(List.of("good")).embeddings()).containsExactly(Embedding.from(ODD));
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

    @Test
    void whatMayChangeAVectorIsPartOfTheKey() {
        TextSegment titled = TextSegment.from("hello", Metadata.from("title", "Greetings"));
        EmbeddingRequest shorter =
                EmbeddingRequest.builder().input("hello").dimensions(64).build();
        OpenAiEmbeddingModel small = openAi("text-embedding-3-small", null);

        assertThat(List.of(
                        CanonicalEmbedding.of(small, small.defaultRequestParameters()),
                        CanonicalEmbedding.of(
                                small, small.defaultRequestParameters().overrideWith(shorter.parameters())),
                        CanonicalEmbedding.of(openAi("text-embedding-3-large", null), null),
                        CanonicalEmbedding.of(openAi("text-embedding-3-small", 64), null),
                        CanonicalEmbedding.of(odd(), null)))
                .doesNotHaveDuplicates();
        assertThat(CanonicalEmbedding.content(titled))
                .isNotEqualTo(CanonicalEmbedding.content(TextSegment.from("hello")));
        assertThat(CanonicalEmbedding.content(shorter.inputs().get(0))).isEqualTo("hello");
    }

    private static OpenAiEmbeddingModel openAi(String name, @Nullable Integer dimensions) {
        return OpenAiEmbeddingModel.builder()
                .baseUrl("http://127.0.0.1:1/v1")
                .apiKey("none")
                .modelName(name)
                .dimensions(dimensions)
                .build();
    }

    @Test
    void theIdentityOfAModelIsKnownWithoutACall() {
        assertThat(ModelIdentity.of(openAi("text-embedding-3-small", null)))
                .isEqualTo(Map.of(
                        "class", "dev.langchain4j.model.openai.OpenAiEmbeddingModel",
                        "dimension", "1536",
                        "model", "text-embedding-3-small",
                        "parameter modelName", "text-embedding-3-small",
                        "provider", "OPEN_AI"));
    }

    @Test
    void aDimensionThatOnlyACallCanTellGoesOverTheTape() throws IOException {
        ScriptedEmbeddings model = odd();
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            assertThat(tape.calls("c1", 1).around(model).dimension()).isEqualTo(7);
        }

        assertThat(deck.open(TapeMode.REPLAY).calls("c1", 1).around(never()).dimension())
                .isEqualTo(7);
        assertThat(openAi("text-embedding-3-small", 64).dimension()).isEqualTo(64);
    }

    @Test
    void aModelThatGivesTooFewVectorsIsNotBelieved() {
        EmbeddingModel mean = new EmbeddingModel() {
            @Override
            public dev.langchain4j.model.output.Response<List<Embedding>> embedAll(List<TextSegment> segments) {
                return dev.langchain4j.model.output.Response.from(List.of(Embedding.from(ODD)));
            }
        };

        assertThatThrownBy(() -> deck.open(TapeMode.OFF)
                        .calls("c1", 1)
                        .around(mean)
                        .embedAll(List.of(TextSegment.from("a"), TextSegment.from("b"))))
                .hasMessage("the embedding model gave 1 vectors for 2 texts");
    }
}
