package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import org.junit.jupiter.api.Test;

class MatchTests {

    private static final String EQUAL = "equals the expected text";
    private static final String DIFFERENT = "differs from the expected text";

    private static Score score(Scorer scorer, String answer, String... expected) throws Exception {
        return scorer.score(Trial.of(GoldenCase.of("lamp", "Which?", expected), answer));
    }

    @Test
    void anExactMatchIsOneOfCodePoints() throws Exception {
        assertThat(score(Similarity.exactMatch(), "lamp", "lamp")).isEqualTo(Score.of(1, EQUAL));
        assertThat(score(Similarity.exactMatch(), "lamp ", "lamp")).isEqualTo(Score.of(0, DIFFERENT));
        assertThat(score(Similarity.exactMatch(), "e\u0301", "\u00e9")).isEqualTo(Score.of(0, DIFFERENT));
    }

    @Test
    void ofSeveralExpectedTextsOneIsEnough() throws Exception {
        assertThat(score(Similarity.exactMatch(), "lamp", "bell", "lamp"))
                .isEqualTo(Score.of(1, EQUAL + ", the best of 2"));
    }

    @Test
    void aNormalizedMatchSeesNeitherCaseNorSpacingNorComposition() throws Exception {
        assertThat(score(Similarity.normalizedMatch(), " The\u00a0\t\ufb01ne LAMP\n", "the fine lamp"))
                .isEqualTo(Score.of(1, EQUAL));
        assertThat(score(Similarity.normalizedMatch(), "e\u0301", "\u00c9")).isEqualTo(Score.of(1, EQUAL));
        assertThat(score(Similarity.normalizedMatch(), "thelamp", "the lamp")).isEqualTo(Score.of(0, DIFFERENT));
    }

    @Test
    void punctuationCountsUnlessItIsLeftOut() throws Exception {
        assertThat(score(Similarity.normalizedMatch(), "A lamp, red\u3002", "a lamp red"))
                .isEqualTo(Score.of(0, DIFFERENT));
        assertThat(score(Similarity.normalizedMatch().withoutPunctuation(), "A lamp, red\u3002", "a lamp red"))
                .isEqualTo(Score.of(1, EQUAL));
        assertThat(score(Similarity.normalizedMatch().withoutPunctuation(), "1 + 1", "1 1"))
                .isEqualTo(Score.of(0, DIFFERENT));
    }

    @Test
    void squadMatchesWordsWithoutArticles() throws Exception {
        assertThat(score(Similarity.squadExactMatch(), "The lamp.", "lamp"))
                .isEqualTo(Score.of(1, "the words are those expected"));
        assertThat(score(Similarity.squadExactMatch(), "lamp red", "red lamp"))
                .isEqualTo(Score.of(0, "the words are not those expected"));
    }

    @Test
    void squadVersionsDifferInTextsWithoutWords() throws Exception {
        assertThat(score(Similarity.squadExactMatch(), "the", "a", "lamp"))
                .isEqualTo(Score.of(0, "the words are not those expected"));
        assertThat(score(Similarity.squadExactMatch().version11(), "the", "a", "lamp"))
                .isEqualTo(Score.of(1, "the words are those expected"));
        assertThat(score(Similarity.squadF1(), "the", "a"))
                .isEqualTo(Score.of(1, "neither the answer nor the expected text has a word that counts"));
        assertThat(score(Similarity.squadF1().version11(), "the", "a"))
                .isEqualTo(Score.of(0, "words: 0 in common of 0 answered and 0 expected"));
    }
}
