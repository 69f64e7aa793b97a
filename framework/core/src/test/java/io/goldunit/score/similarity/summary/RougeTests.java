package io.goldunit.score.similarity.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import org.junit.jupiter.api.Test;

class RougeTests {

    private static Score score(Rouge rouge, String answer, String... expected) throws Exception {
        return rouge.score(Trial.of(GoldenCase.of("story", "Tell it.", expected), answer));
    }

    @Test
    void runsOfWordsAreCounted() throws Exception {
        assertThat(score(Similarity.rouge2(), "the cat sat", "the cat ran", "a cat sat"))
                .isEqualTo(Score.of(0.5, "runs of 2 tokens: 1 in common of 2 answered and 2 expected"));
        assertThat(score(Similarity.rouge1(), "the cat", "the"))
                .isEqualTo(Score.of(2 * 0.5 / 1.5, "tokens: 1 in common of 2 answered and 1 expected"));
    }

    @Test
    void linesMayComeInAnyOrder() throws Exception {
        assertThat(score(Similarity.rougeLsum(), "c d\na b", "a b\nc d"))
                .isEqualTo(Score.of(
                        1,
                        "longest common subsequences of the lines' tokens: 4 in common of 4 answered and 4 expected"));
    }

    @Test
    void stemsAreThoseOfEnglish() {
        assertThat(Similarity.rouge1().stemmed().of("repairing", "repaired").f1())
                .isOne();
        assertThat(Similarity.rouge1().of("repairing", "repaired").f1()).isZero();
    }

    @Test
    void wordsOfEveryScriptCountWhereThatIsAskedFor() throws Exception {
        assertThat(new RougeTokens(false, true).of("Größe, Привет! 東京タワーへ123 เรือ e\u0301te\u0301"))
                .containsExactly("größe", "привет", "東", "京", "タ", "ワー", "へ", "123", "เ", "รื", "อ", "e\u0301te\u0301");
        assertThat(score(Similarity.rouge1().unicode(), "Привет мир", "привет"))
                .isEqualTo(Score.of(2 * 0.5 / 1.5, "tokens: 1 in common of 2 answered and 1 expected"));
    }

    @Test
    void textWithoutAnyWordIsWarnedOf() throws Exception {
        assertThat(score(Similarity.rouge1().unicode(), "?!", "a"))
                .isEqualTo(Score.of(
                        0,
                        "tokens: 0 in common of 0 answered and 1 expected; warning: the answer has no tokens, for"
                                + " ROUGE sees only letters and digits"));
    }

    @Test
    void veryLongTextsAreUnscored() throws Exception {
        assertThat(score(Similarity.rougeLsum(), "a ".repeat(20_000), "b ".repeat(20_000)))
                .isEqualTo(Score.unscored(
                        "texts of 20000 and 20000 tokens are too long for their longest common subsequence"));
    }

    @Test
    void optionsAreInTheSignature() {
        assertThat(Similarity.rougeLsum().stemmed().unicode().spec().signature())
                .isEqualTo(
                        "similarity/rougeLsum/1 F1 of rouge_score 0.1.2, 0..1, higher is better, words of every script in lower"
                                + " case, with stemmer");
        assertThatThrownBy(() -> Rouge.ofRuns(10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ROUGE counts runs of 1 to 9 tokens, not of 10");
    }
}
