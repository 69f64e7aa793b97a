package io.goldunit.score.similarity.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RougeLTests {

    private static final String NO_TOKENS =
            " has no tokens, for ROUGE sees only the letters a to z and the digits 0 to 9";

    private static Score score(String answer, String... expected) throws Exception {
        return Similarity.rougeL().score(Trial.of(GoldenCase.of("story", "Tell it.", expected), answer));
    }

    @Test
    void theOrderOfWordsCounts() throws Exception {
        assertThat(score("The cat sat.", "the cat sat")).isEqualTo(Score.of(1, common(3, 3, 3)));
        assertThat(score("sat cat the", "the cat sat")).isEqualTo(Score.of(1.0 / 3, common(1, 3, 3)));
    }

    @Test
    void wordsMayStandApart() throws Exception {
        assertThat(score("one big two small three", "one two three four"))
                .isEqualTo(Score.of(2 * 0.6 * 0.75 / (0.6 + 0.75), common(3, 5, 4)));
    }

    @Test
    void theBestOfSeveralExpectedTextsCounts() throws Exception {
        assertThat(score("a b c", "x", "a b", "a b c")).isEqualTo(Score.of(1, common(3, 3, 3)));
    }

    @Test
    void emptyTextsAreZeroWithoutAWarning() throws Exception {
        assertThat(score("", "a")).isEqualTo(Score.of(0, common(0, 0, 1)));
        assertThat(score("", "")).isEqualTo(Score.of(0, common(0, 0, 0)));
        assertThat(score(" \n", "a")).isEqualTo(Score.of(0, common(0, 0, 1)));
    }

    @Test
    void anAnswerInAnotherScriptIsWarnedOf() throws Exception {
        assertThat(score("Привет", "hello"))
                .isEqualTo(Score.of(0, common(0, 0, 1) + "; warning: the answer" + NO_TOKENS));
    }

    @Test
    void anExpectedTextInAnotherScriptIsWarnedOf() throws Exception {
        assertThat(score("hello", "hello", "你好"))
                .isEqualTo(Score.of(1, common(1, 1, 1) + "; warning: an expected text" + NO_TOKENS));
    }

    @Test
    void umlautsSplitWordsAsInTheReference() throws Exception {
        assertThat(score("Größe", "gr e")).isEqualTo(Score.of(1, common(2, 2, 2)));
    }

    @Test
    void longTextsAreComparedWhole() throws Exception {
        String left = words(i -> "w" + i);
        String right = words(i -> i % 5 == 0 ? "x" : "w" + i);

        assertThat(score(left, left)).isEqualTo(Score.of(1, common(5_000, 5_000, 5_000)));
        assertThat(score(left, right)).isEqualTo(Score.of(2 * 0.8 * 0.8 / 1.6, common(4_000, 5_000, 5_000)));
    }

    private static String words(IntFunction<String> word) {
        return IntStream.range(0, 5_000).mapToObj(word).collect(Collectors.joining(" "));
    }

    private static String common(int common, int answered, int expected) {
        return "longest common subsequence of tokens: " + common + " in common of " + answered + " answered and "
                + expected + " expected";
    }

    @Test
    void itIsASimilarityWithTheSourceInItsSignature() {
        assertThat(Similarity.rougeL().spec())
                .isEqualTo(ScorerSpec.of(
                        "rougeL",
                        ScorerSpec.Kind.SIMILARITY,
                        "similarity/rougeL/1 F1 of rouge_score 0.1.2, 0..1, higher is better, words of a to z and 0 to 9 in"
                                + " lower case, without stemmer"));
    }
}
