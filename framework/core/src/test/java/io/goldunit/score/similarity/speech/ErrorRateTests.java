package io.goldunit.score.similarity.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import org.junit.jupiter.api.Test;

class ErrorRateTests {

    private static Score score(Scorer scorer, String answer, String... expected) throws Exception {
        return scorer.score(Trial.of(GoldenCase.of("lamp", "What was said?", expected), answer));
    }

    @Test
    void theErrorsAreTold() throws Exception {
        String reason = "2 hits, 0 substitutions, 1 deletion, 0 insertions";

        assertThat(score(Similarity.wer(), "the lamp", "the red lamp")).isEqualTo(Score.of(1 / 3.0, reason));
        assertThat(score(Similarity.mer(), "the lamp", "the red lamp")).isEqualTo(Score.of(1 / 3.0, reason));
        assertThat(score(Similarity.wil(), "the lamp", "the red lamp")).isEqualTo(Score.of(1 - 2 / 3.0, reason));
        assertThat(score(Similarity.cer(), " lamp ", "limp"))
                .isEqualTo(Score.of(0.25, "3 hits, 1 substitution, 0 deletions, 0 insertions"));
    }

    @Test
    void aRateAboveOneCountsAsOneAndIsTold() throws Exception {
        assertThat(score(Similarity.wer(), "a b c", "lamp"))
                .isEqualTo(Score.of(
                        1, "0 hits, 1 substitution, 0 deletions, 2 insertions, a rate of 3.0000, which counts as 1"));
        assertThat(score(Similarity.wer(), "a b", ""))
                .isEqualTo(Score.of(
                        1, "0 hits, 0 substitutions, 0 deletions, 2 insertions, a rate of 2.0000, which counts as 1"));
    }

    @Test
    void emptyTextsAreWithoutError() throws Exception {
        Score none = Score.of(0, "0 hits, 0 substitutions, 0 deletions, 0 insertions");

        assertThat(score(Similarity.wer(), "", " ")).isEqualTo(none);
        assertThat(score(Similarity.mer(), "", " ")).isEqualTo(none);
        assertThat(score(Similarity.wil(), "", " ")).isEqualTo(none);
        assertThat(score(Similarity.cer(), "", " ")).isEqualTo(none);
    }

    @Test
    void ofSeveralExpectedTextsTheOneWithTheLowestRateCounts() throws Exception {
        assertThat(score(Similarity.wer(), "lamp", "bell", "lamp"))
                .isEqualTo(Score.of(0, "1 hit, 0 substitutions, 0 deletions, 0 insertions, the best of 2"));
    }

    @Test
    void caseAndPunctuationCountUnlessTheyAreTransformed() throws Exception {
        assertThat(score(Similarity.wer(), "Lamp!", "lamp"))
                .isEqualTo(Score.of(1, "0 hits, 1 substitution, 0 deletions, 0 insertions"));
        assertThat(score(Similarity.wer().transform(Transform.LOWER_CASE_WITHOUT_PUNCTUATION), "Lamp!", "lamp"))
                .isEqualTo(Score.of(0, "1 hit, 0 substitutions, 0 deletions, 0 insertions"));
        assertThat(score(
                        Similarity.wer().transform(Transform.STANDARDIZED),
                        "I can't\t[noise] see <unk>it",
                        "i can not see it"))
                .isEqualTo(Score.of(0, "5 hits, 0 substitutions, 0 deletions, 0 insertions"));
    }

    @Test
    void charactersHaveNoTransform() {
        assertThatThrownBy(() -> Similarity.cer().transform(Transform.STANDARDIZED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the character error rate takes texts as they are: leave [transform] out");
    }

    @Test
    void textsTooLongAreUnscoredUnlessTheyAreEqual() throws Exception {
        String answer = "a ".repeat(10_001);

        assertThat(score(Similarity.wer(), answer, "b ".repeat(10_001)))
                .isEqualTo(Score.unscored("too long to be compared: 10001 answered, 10001 expected"));
        assertThat(score(Similarity.wer(), answer, answer))
                .isEqualTo(Score.of(0, "10001 hits, 0 substitutions, 0 deletions, 0 insertions"));
    }

    @Test
    void theRateOfACorpusIsTakenOfTheSumOfItsErrors() {
        ErrorRate wer = Similarity.wer();

        WordErrors sum = wer.errors("the lamp", "the red lamp").plus(wer.errors("bells", "bell"));

        assertThat(sum).isEqualTo(new WordErrors(2, 1, 1, 0));
        assertThat(sum.errorRate()).isEqualTo(0.5);
        assertThat(sum.informationPreserved()).isEqualTo(2 / 4.0 * 2 / 3);
    }
}
