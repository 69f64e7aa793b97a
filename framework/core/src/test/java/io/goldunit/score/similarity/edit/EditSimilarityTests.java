package io.goldunit.score.similarity.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import org.junit.jupiter.api.Test;

class EditSimilarityTests {

    private static Score score(Scorer scorer, String answer, String... expected) throws Exception {
        return scorer.score(Trial.of(GoldenCase.of("lamp", "Which?", expected), answer));
    }

    @Test
    void theDistanceIsToldBesideItsGreatest() throws Exception {
        assertThat(score(Similarity.levenshtein(), "lamp", "limp"))
                .isEqualTo(Score.of(0.75, "distance 1 of at most 4, in characters"));
        assertThat(score(Similarity.indel(), "lamp", "limp"))
                .isEqualTo(Score.of(0.75, "distance 2 of at most 8, in characters"));
        assertThat(score(Similarity.hamming(), "lamps", "limp"))
                .isEqualTo(Score.of(0.6, "distance 2 of at most 5, in characters"));
        assertThat(score(Similarity.commonPrefix(), "lamp", "lax"))
                .isEqualTo(Score.of(0.5, "distance 2 of at most 4, in characters"));
    }

    @Test
    void ofSeveralExpectedTextsTheNearestCounts() throws Exception {
        assertThat(score(Similarity.levenshtein(), "lamp", "lump!!", "limp"))
                .isEqualTo(Score.of(0.75, "distance 1 of at most 4, in characters, the best of 2"));
    }

    @Test
    void wordsAreEditedAsWholes() throws Exception {
        assertThat(score(Similarity.levenshtein().words(), "a red lamp", "a blue lamp"))
                .isEqualTo(Score.of(1 - 1 / 3.0, "distance 1 of at most 3, in words"));
    }

    @Test
    void anEmojiIsOneCharacter() throws Exception {
        assertThat(score(Similarity.levenshtein(), "\ud83d\ude00", "\ud83d\ude01"))
                .isEqualTo(Score.of(0, "distance 1 of at most 1, in characters"));
    }

    @Test
    void emptyTextsAreEqual() throws Exception {
        assertThat(score(Similarity.osa(), "", "")).isEqualTo(Score.of(1, "distance 0 of at most 0, in characters"));
        assertThat(score(Similarity.osa(), "", "ab")).isEqualTo(Score.of(0, "distance 2 of at most 2, in characters"));
    }

    @Test
    void swapsAreEditedAgainByDamerauAlone() throws Exception {
        assertThat(score(Similarity.osa(), "ca", "abc"))
                .isEqualTo(Score.of(0, "distance 3 of at most 3, in characters"));
        assertThat(score(Similarity.damerauLevenshtein(), "ca", "abc"))
                .isEqualTo(Score.of(1 - 2 / 3.0, "distance 2 of at most 3, in characters"));
    }

    @Test
    void weightsAreOfEditsOfTheExpectedText() throws Exception {
        Scorer weighted = Similarity.levenshtein(2, 1, 3);

        assertThat(score(weighted, "abc", "ab")).isEqualTo(Score.of(0.75, "distance 2 of at most 8, in characters"));
        assertThat(score(weighted, "ab", "abc"))
                .isEqualTo(Score.of(1 - 1 / 7.0, "distance 1 of at most 7, in characters"));
    }

    @Test
    void aNegativeWeightIsRefused() {
        assertThatThrownBy(() -> Similarity.levenshtein(1, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a weight is 0 or more, not one of [1, -1, 1] for insertion, deletion and substitution");
    }

    @Test
    void textsTooLongAreUnscoredUnlessTheyAreAllButEqual() throws Exception {
        String answer = "a".repeat(15_000);

        assertThat(score(Similarity.levenshtein(), answer, "b".repeat(15_000)))
                .isEqualTo(Score.unscored("too long to be compared: 15000 characters answered, 15000 expected"));
        assertThat(score(Similarity.levenshtein().words(), "a ".repeat(15_000), "b ".repeat(15_000)))
                .isEqualTo(Score.unscored("too long to be compared: 15000 words answered, 15000 expected"));
        assertThat(score(Similarity.levenshtein(), answer, answer + "b"))
                .isEqualTo(Score.of(1 - 1 / 15_001.0, "distance 1 of at most 15001, in characters"));
    }

    @Test
    void theDistanceItselfIsGivenToo() {
        EditDistance distance = Similarity.levenshtein().distance("lamp", "limps");

        assertThat(distance).isEqualTo(new EditDistance(2, 5));
        assertThat(distance.similarity()).isEqualTo(3);
        assertThat(distance.normalizedDistance()).isEqualTo(0.4);
    }
}
