package io.goldunit.call;

import static io.goldunit.call.ScriptedEmbeddings.ODD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.response.EmbeddingResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several trials that want the same text, and texts that could not be embedded. */
class SharedEmbeddingTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
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
    void trialsThatWaitAskOnceMoreForAllOfThem() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch askingAgain = new CountDownLatch(1);
        CountDownLatch goAgain = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        ScriptedEmbeddings down = ScriptedEmbeddings.of(text -> {
            boolean first = times.incrementAndGet() == 1;
            (first ? asking : askingAgain).countDown();
            await(first ? go : goAgain);
            throw new IllegalStateException("down");
        });
        Tape tape = deck.open(TapeMode.OFF);
        FutureTask<float[]> first = embedding(tape.calls("c1", 1), down);
        new Thread(first, "first").start();
        asking.await();
        List<FutureTask<float[]>> others = new ArrayList<>();
        for (int trial = 2; trial <= 5; trial++) {
            others.add(embedding(tape.calls("c1", trial), down));
            waits(others.get(trial - 2));
        }
        go.countDown();
        askingAgain.await();
        CompletableFuture<?> again = tape.embedded().values().iterator().next();
        while (again.getNumberOfDependents() < 3) {
            Thread.onSpinWait();
        }
        goAgain.countDown();

        assertThatThrownBy(first::get).hasRootCauseMessage("down");
        assertThat(others).allSatisfy(it -> assertThatThrownBy(it::get).hasRootCauseMessage("down"));
        assertThat(others)
                .filteredOn(
                        it -> String.valueOf(catchThrowable(it::get)).contains("another trial asked for the same text"))
                .hasSize(3);
        assertThat(down.asked()).containsExactly("hello", "hello");
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
                .hasMessage("interrupted while another trial asked for the same text");
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
