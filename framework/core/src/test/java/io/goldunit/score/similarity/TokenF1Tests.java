package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import org.junit.jupiter.api.Test;

class TokenF1Tests {

    private static Score score(String answer, String... expected) throws Exception {
        return Similarity.tokenF1().score(Trial.of(GoldenCase.of("tower", "Who built it?", expected), answer));
    }

    @Test
    void wordsInCommonCountWhateverTheirOrder() throws Exception {
        assertThat(score("Eiffel built it, Gustave.", "Gustave Eiffel"))
                .isEqualTo(Score.of(2 * 0.5 * 1.0 / 1.5, "words: 2 in common of 4 answered and 2 expected"));
    }

    @Test
    void caseAsciiPunctuationAndArticlesDoNotCount() throws Exception {
        assertThat(score("THE well-known tower!", "a wellknown Tower"))
                .isEqualTo(Score.of(1, "words: 2 in common of 2 answered and 2 expected"));
    }

    @Test
    void aWordCountsAsOftenAsBothHaveIt() throws Exception {
        assertThat(score("no no no", "no no"))
                .isEqualTo(Score.of(2 * (2.0 / 3) / (2.0 / 3 + 1), "words: 2 in common of 3 answered and 2 expected"));
    }

    @Test
    void theBestOfSeveralExpectedTextsCounts() throws Exception {
        assertThat(score("in Paris", "London", "in Paris", "Paris"))
                .isEqualTo(Score.of(1, "words: 2 in common of 2 answered and 2 expected"));
    }

    @Test
    void nothingInCommonIsZero() throws Exception {
        assertThat(score("", "Paris")).isEqualTo(Score.of(0, "words: 0 in common of 0 answered and 1 expected"));
    }

    @Test
    void twoTextsWithoutWordsAreEqual() throws Exception {
        assertThat(score("The", "a"))
                .isEqualTo(Score.of(1, "neither the answer nor the expected text has a word that counts"));
    }

    @Test
    void aLetterBeforeACombiningMarkIsAnArticleAsInTheReference() throws Exception {
        assertThat(score("a\u0300 la carte", "\u0300 la carte"))
                .isEqualTo(Score.of(1, "words: 3 in common of 3 answered and 3 expected"));
        assertThat(score("\u00e0 la carte", "la carte"))
                .isEqualTo(Score.of(0.8, "words: 2 in common of 3 answered and 2 expected"));
    }

    @Test
    void everyKindOfWhiteSpaceParts() throws Exception {
        assertThat(score("one\u00a0two\u3000three\u0085four\u001cfive", "one two three four five"))
                .isEqualTo(Score.of(1, "words: 5 in common of 5 answered and 5 expected"));
        assertThat(score("one\u200btwo", "one two"))
                .isEqualTo(Score.of(0, "words: 0 in common of 1 answered and 2 expected"));
    }

    @Test
    void itIsASimilarityWithTheSourceInItsSignature() {
        assertThat(Similarity.tokenF1().spec())
                .isEqualTo(ScorerSpec.of(
                        "tokenF1",
                        ScorerSpec.Kind.SIMILARITY,
                        "similarity/tokenF1/1 SQuAD 2.0, 0..1, higher is better, words between white space in lower case "
                                + "without punctuation and articles"));
    }
}
