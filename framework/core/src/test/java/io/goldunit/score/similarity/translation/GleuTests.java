package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Corpus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counted by hand: there are no numbers of a reference implementation to compare with. */
class GleuTests {

    private static final Gleu GLEU = Gleu.standard();

    private static double gleu(String answer, String... expected) {
        return GLEU.ofSentence(answer, expected).score();
    }

    @Test
    void equalTextsScoreOneAndOthersZero() {
        assertThat(gleu("a b c d e", "a b c d e")).isEqualTo(1);
        assertThat(gleu("a", "a")).isEqualTo(1);
        assertThat(gleu("a b", "c d")).isZero();
    }

    /** Of 4 + 3 + 2 + 1 n-grams, 2 + 1 are in common with all 2 + 1 of the other text. */
    @Test
    void theLesserOfPrecisionAndRecallCounts() {
        assertThat(gleu("a b c d", "a b")).isEqualTo(3.0 / 10);
        assertThat(gleu("a b", "a b c d")).isEqualTo(3.0 / 10);
    }

    /** 4 + 2 + 1 + 0 of 6 + 5 + 4 + 3. */
    @Test
    void theOrdersAreSummedUp() {
        assertThat(GLEU.ofSentence("The cat sat on a mat", "the cat sat on the mat"))
                .isEqualTo(new GleuResult(7, 18, 18, 18));
        assertThat(GLEU.lowercase().ofSentence("The cat sat on a mat", "the cat sat on the mat"))
                .isEqualTo(new GleuResult(5 + 3 + 2 + 1, 18, 18, 18));
        assertThat(GLEU.maxOrder(2).ofSentence("The cat sat on a mat", "the cat sat on the mat"))
                .isEqualTo(new GleuResult(4 + 2, 11, 11, 11));
    }

    /** One of 3 + 2 + 1. */
    @Test
    void anNGramCountsAsOftenAsBothHaveIt() {
        assertThat(gleu("a a a", "a")).isEqualTo(1.0 / 6);
    }

    @Test
    void ofSeveralExpectedTextsTheBestCounts() {
        assertThat(GLEU.ofSentence("a b", "x", "a b c", "a b c d")).isEqualTo(new GleuResult(3, 3, 6, 6));
    }

    @Test
    void withoutNGramsItIsZero() {
        assertThat(gleu("", "")).isZero();
        assertThat(gleu("", "a")).isZero();
        assertThat(gleu("a", "")).isZero();
    }

    /** 3 of 10 and 1 of 6: the sum is 4 of 16, and the mean another number. */
    @Test
    void aCorpusSumsUpWhicheverAreMore() {
        List<Segment> segments = List.of(Segment.of("a b", "a b c d"), Segment.of("a a a", "a"));
        Corpus corpus = GLEU.corpus();
        segments.forEach(it -> corpus.adding().accept(it.answer(), it.expected()));

        assertThat(GLEU.ofCorpus(segments)).isEqualTo(new GleuResult(4, 9, 11, 16));
        assertThat(GLEU.ofCorpus(segments).score()).isEqualTo(1.0 / 4);
        assertThat(corpus.score().getAsDouble()).isEqualTo(1.0 / 4);
        assertThat(GLEU.ofCorpus(List.of()).score()).isZero();
    }

    @Test
    void theReasonTellsTheCounts() throws Exception {
        assertThat(GLEU.score(Trial.of(GoldenCase.of("it", "?", "a b c d"), "a b")))
                .isEqualTo(Score.of(0.3, "GLEU 0.3000: 3 n-grams in common of 3 answered and 10 expected"));
        assertThat(GLEU.score(Trial.of(GoldenCase.of("it", "?"), "a b")))
                .isEqualTo(Score.unscored("no text is expected"));
    }

    @Test
    void itsOptionsAreInTheSignature() {
        assertThat(GLEU.spec().signature())
                .isEqualTo(
                        "similarity/gleu/1 GLEU by its formula, 0..1, higher is better, case:mixed|tok:13a, orders 1 to 4");
        assertThat(GLEU.tokenizer(Tokenizer.CHAR).lowercase().maxOrder(3).spec().signature())
                .isEqualTo(
                        "similarity/gleu/1 GLEU by its formula, 0..1, higher is better, case:lc|tok:char, orders 1 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GLEU.maxOrder(0))
                .withMessage("the highest order of n-grams lies between 1 and 100, not at 0");
    }
}
