package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.output.TokenUsage;
import dev.langchain4j.model.scoring.ScoringModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapedScoringTests {

    /** Scores by length, and remembers what it was asked. */
    private record Ranker(String baseUrl, String modelName, List<String> asked) implements ScoringModel {

        static Ranker named(String name) {
            return new Ranker("https://rank.example.org", name, new CopyOnWriteArrayList<>());
        }

        @Override
        public Response<List<Double>> scoreAll(List<TextSegment> segments, String query) {
            asked.add(query);
            if (query.isEmpty()) {
                throw new IllegalStateException("429");
            }
            return Response.from(
                    segments.stream().map(it -> it.text().length() / 10.0).toList(), new TokenUsage(7, 0));
        }
    }

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void empty() {
        deck = new Deck(folder);
    }

    private static List<Double> score(Calls calls, ScoringModel model, String query, String... texts) {
        List<TextSegment> segments =
                List.of(texts).stream().map(TextSegment::from).toList();
        return calls.around(model).scoreAll(segments, query).content();
    }

    @Test
    void scoresAreReplayedInTheirOrder() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            score(tape.calls("c1", 1), Ranker.named("a"), "When?", "short", "a long text");
        }

        Ranker silent = Ranker.named("a");
        Calls calls = deck.open(TapeMode.REPLAY).calls("c2", 3);
        assertThat(score(calls, silent, "When?", "short", "a long text")).containsExactly(0.5, 1.1);
        assertThat(silent.asked()).isEmpty();
        assertThat(calls.made()).singleElement().satisfies(call -> {
            assertThat(call.model().asked()).isEqualTo("a");
            assertThat(call.tokens()).isEqualTo(new Tokens(7, 0));
            assertThat(call.recordedOn()).isEqualTo("2026-11-02");
        });
        assertThat(calls.made()).map(it -> it.model().kind()).containsOnly(CallKind.SCORING);
    }

    @Test
    void equalDataIsScoredOnceARun() {
        Tape tape = deck.open(TapeMode.OFF);
        Ranker ranker = Ranker.named("a");

        score(tape.calls("c1", 1), ranker, "When?", "text");
        score(tape.calls("c2", 2), ranker, "When?", "text");
        score(tape.calls("c2", 2), ranker, "When?", "text", "more");

        assertThat(ranker.asked()).containsExactly("When?", "When?");
    }

    @Test
    void queryTextsModelAndEndpointAreTheKey() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            Calls calls = tape.calls("c1", 1);
            score(calls, Ranker.named("a"), "When?", "text");
            score(calls, Ranker.named("b"), "When?", "text");
            score(calls, new Ranker("https://other.example.org", "a", new CopyOnWriteArrayList<>()), "When?", "text");
            score(calls, Tape.around(Ranker.named("a"), "staging"), "When?", "text");
            score(calls, Ranker.named("a"), "Who?", "text");
            score(calls, Ranker.named("a"), "When?", "texts");
        }

        assertThat(deck.lines()).hasSize(6);
    }

    @Test
    void whatFailedIsAskedForAgain() {
        Tape tape = deck.open(TapeMode.OFF);
        Ranker ranker = Ranker.named("a");

        assertThatThrownBy(() -> score(tape.calls("c1", 1), ranker, "", "text")).hasMessage("429");
        assertThatThrownBy(() -> score(tape.calls("c1", 1), ranker, "", "text")).hasMessage("429");
        assertThat(ranker.asked()).hasSize(2);
    }

    @Test
    void trialsThatWaitAskOnceMoreForAllOfThem() throws Exception {
        List<CountDownLatch> asking = List.of(new CountDownLatch(1), new CountDownLatch(1));
        List<CountDownLatch> go = List.of(new CountDownLatch(1), new CountDownLatch(1));
        AtomicInteger times = new AtomicInteger();
        ScoringModel down = (segments, query) -> {
            int time = Math.min(times.getAndIncrement(), 1);
            asking.get(time).countDown();
            try {
                go.get(time).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            throw new IllegalStateException("down");
        };
        Tape tape = deck.open(TapeMode.OFF);
        List<FutureTask<List<Double>>> trials = IntStream.rangeClosed(1, 4)
                .mapToObj(it -> new FutureTask<>(() -> score(tape.calls("c1", it), down, "When?", "text")))
                .toList();
        new Thread(trials.get(0)).start();
        asking.get(0).await();
        trials.stream().skip(1).forEach(it -> new Thread(it).start());
        awaitWaiting(tape, 3);
        go.get(0).countDown();
        asking.get(1).await();
        awaitWaiting(tape, 2);
        go.get(1).countDown();

        assertThat(trials).allSatisfy(it -> assertThatThrownBy(it::get).hasRootCauseMessage("down"));
        assertThat(trials)
                .filteredOn(it ->
                        String.valueOf(catchThrowable(it::get)).contains("another trial asked for the same scores"))
                .hasSize(2);
        assertThat(times).hasValue(2);
    }

    private static void awaitWaiting(Tape tape, int trials) {
        while (tape.embedded().values().stream()
                        .mapToInt(CompletableFuture::getNumberOfDependents)
                        .sum()
                < trials) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aMissNamesWhatDiffers() throws IOException {
        try (Tape tape = deck.open(TapeMode.RECORD)) {
            score(tape.calls("c1", 1), Ranker.named("a"), "When?", "text");
        }

        Calls calls = deck.open(TapeMode.REPLAY).calls("c1", 1);
        assertThatThrownBy(() -> score(calls, Ranker.named("a"), "When exactly?", "text"))
                .isInstanceOf(TapeMissException.class)
                .hasMessageContaining("query was \"When?\" on tape, is \"When exactly?\" now");
    }

    @Test
    void withoutATrialTheModelIsAskedAsItIs() {
        Ranker ranker = Ranker.named("a");

        assertThat(Tape.around(ranker).score("text", "When?").content()).isEqualTo(0.4);
    }
}
