package io.goldunit.score.similarity.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import org.junit.jupiter.api.Test;

class FuzzyRatioTests {

    private static Score score(Scorer scorer, String answer, String... expected) throws Exception {
        return scorer.score(Trial.of(GoldenCase.of("lamp", "Which?", expected), answer));
    }

    @Test
    void theReasonIsTheRatioAsTheReferenceShowsIt() throws Exception {
        assertThat(score(FuzzyRatio.ratio(), "lamp", "limp")).isEqualTo(Score.of(0.75, "75.00 of 100"));
        assertThat(score(FuzzyRatio.tokenSetRatio(), "lamp red", "red bright lamp"))
                .isEqualTo(Score.of(1, "100.00 of 100"));
        assertThat(score(FuzzyRatio.partialRatio(), "lamp", "bell", "the lamp is red"))
                .isEqualTo(Score.of(1, "100.00 of 100, the best of 2"));
    }

    @Test
    void textsAreTakenAsTheyAreUnlessTheyAreProcessed() throws Exception {
        assertThat(score(FuzzyRatio.ratio(), "LAMP!", "lamp")).isEqualTo(Score.of(0, "0.00 of 100"));
        assertThat(score(FuzzyRatio.ratio().processed(), "LAMP!", "lamp")).isEqualTo(Score.of(1, "100.00 of 100"));
    }

    @Test
    void emptyTextsAreAlikeButForTheQuickRatio() throws Exception {
        assertThat(score(FuzzyRatio.ratio(), "", "")).isEqualTo(Score.of(1, "100.00 of 100"));
        assertThat(score(FuzzyRatio.quickRatio(), "", "")).isEqualTo(Score.of(0, "0.00 of 100"));
    }

    @Test
    void textsTooLongAreUnscored() throws Exception {
        assertThat(score(FuzzyRatio.partialRatio(), "a".repeat(10_001), "b".repeat(10_001)))
                .isEqualTo(Score.unscored("too long to be compared: 10001 characters answered, 10001 expected"));
    }
}
