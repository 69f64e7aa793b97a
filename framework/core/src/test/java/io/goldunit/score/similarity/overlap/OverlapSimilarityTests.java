package io.goldunit.score.similarity.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapSimilarityTests {

    private static Score score(Scorer scorer, String answer, String... expected) throws Exception {
        return scorer.score(Trial.of(GoldenCase.of("lamp", "Which?", expected), answer));
    }

    @Test
    void theTermsInCommonAreTold() throws Exception {
        String reason = "1 term in common of 2 answered and 3 expected";

        assertThat(score(Similarity.jaccard(), "Red lamp", "red bell tower")).isEqualTo(Score.of(0.25, reason));
        assertThat(score(Similarity.dice(), "Red lamp", "red bell tower")).isEqualTo(Score.of(0.4, reason));
        assertThat(score(Similarity.overlapCoefficient(), "Red lamp", "red bell tower"))
                .isEqualTo(Score.of(0.5, reason));
        assertThat(score(Similarity.cosine(), "Red lamp", "red bell tower"))
                .isEqualTo(Score.of(1 / (Math.sqrt(2) * Math.sqrt(3)), reason));
    }

    @Test
    void aTermCountsOnceOrAsOftenAsItOccurs() throws Exception {
        assertThat(score(Similarity.jaccard(), "no no no", "no no"))
                .isEqualTo(Score.of(1, "1 term in common of 1 answered and 1 expected"));
        assertThat(score(Similarity.jaccard().counted(), "no no no", "no no"))
                .isEqualTo(Score.of(2 / 3.0, "2 terms in common of 3 answered and 2 expected"));
        assertThat(score(Similarity.jaccard().counted().distinct(), "no no no", "no no"))
                .isEqualTo(Score.of(1, "1 term in common of 1 answered and 1 expected"));
    }

    @Test
    void ofSeveralExpectedTextsTheNearestCounts() throws Exception {
        assertThat(score(Similarity.dice(), "lamp", "bell", "lamp"))
                .isEqualTo(Score.of(1, "1 term in common of 1 answered and 1 expected, the best of 2"));
    }

    @Test
    void textsWithoutTermsAreEqual() throws Exception {
        assertThat(score(Similarity.jaccard(), " ", ""))
                .isEqualTo(Score.of(1, "0 terms in common of 0 answered and 0 expected"));
        assertThat(score(Similarity.cosine(), "", "lamp"))
                .isEqualTo(Score.of(0, "0 terms in common of 0 answered and 1 expected"));
    }

    @Test
    void termsAreWhatOneChooses() throws Exception {
        assertThat(score(Similarity.jaccard().terms(Terms.characters(2)), "abc", "aBd"))
                .isEqualTo(Score.of(1 / 3.0, "1 term in common of 2 answered and 2 expected"));
        assertThat(score(Similarity.jaccard().terms(Terms.words().caseSensitive()), "Lamp", "lamp"))
                .isEqualTo(Score.of(0, "0 terms in common of 1 answered and 1 expected"));
        assertThat(Terms.scikitLearn().of("A red-LAMP, 10 \ud835\udc1a\ud835\udc1b x_1"))
                .containsExactly("red", "lamp", "10", "\ud835\udc1a\ud835\udc1b", "x_1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void runsOfCharactersAreShort(int length) {
        assertThatThrownBy(() -> Terms.characters(length))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a term has from 1 to 10 characters, not " + length);
    }

    @Test
    void textsOfTooManyRunsOfCharactersStayUnscored() throws Exception {
        String most = "ab".repeat(200_000);
        Scorer runs = Similarity.jaccard().terms(Terms.characters(2));

        assertThat(runs.score(Trial.of(GoldenCase.of("a", "?", "ab"), most))).isInstanceOf(Score.Value.class);
        assertThat(runs.score(Trial.of(GoldenCase.of("a", "?", "ab"), most + "a")))
                .isEqualTo(Score.unscored(
                        "a text of 400001 characters is too long for runs of 2 code points: more than 400000"));
        assertThat(runs.score(Trial.of(GoldenCase.of("a", "?", most + "a"), "ab")))
                .isInstanceOf(Score.Unscored.class);
    }
}
