package io.goldunit.score.similarity.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import org.junit.jupiter.api.Test;

class ListContainsTests {

    private static Score score(Scorer scorer, String answer, String... expected) throws Exception {
        return scorer.score(Trial.of(GoldenCase.of("parts", "Which parts?", expected), answer));
    }

    @Test
    void theOrderOfItemsDoesNotCount() throws Exception {
        assertThat(score(Similarity.listContains(), "- bell\n- lamp", "lamp", "bell"))
                .isEqualTo(Score.of(1, "2.00 of 2 expected items in 2 answered"));
        assertThat(score(Similarity.listContains(), "[\"bell\", \"lamp\"]", "lamp", "bell"))
                .isEqualTo(Score.of(1, "2.00 of 2 expected items in 2 answered"));
    }

    @Test
    void itemsArePairedForTheGreatestSum() throws Exception {
        assertThat(score(Similarity.listContains(), "lamps\nlimp", "lamp", "limps"))
                .isEqualTo(Score.of(1.6 / 2, "1.60 of 2 expected items in 2 answered"));
    }

    @Test
    void extraItemsCountUnlessTheyAreAllowed() throws Exception {
        assertThat(score(Similarity.listContains(), "lamp\n1234", "lamp"))
                .isEqualTo(Score.of(0.5, "1.00 of 1 expected items in 2 answered"));
        assertThat(score(Similarity.listContains().allowingExtra(), "lamp\n1234", "lamp"))
                .isEqualTo(Score.of(1, "1.00 of 1 expected items in 2 answered"));
    }

    @Test
    void anEmptyListHasNothingOfAnother() throws Exception {
        assertThat(score(Similarity.listContains().allowingExtra(), "", "lamp"))
                .isEqualTo(Score.of(0, "0.00 of 1 expected items in 0 answered"));
        assertThat(score(Similarity.listContains(), "[]"))
                .isEqualTo(Score.of(1, "0.00 of 0 expected items in 0 answered"));
    }

    @Test
    void itemsAreComparedByTheScorerGiven() throws Exception {
        assertThat(score(Similarity.listContains().comparing(Similarity.exactMatch()), "lamps", "lamp"))
                .isEqualTo(Score.of(0, "0.00 of 1 expected items in 1 answered"));
        assertThatThrownBy(() -> Similarity.listContains().comparing(Similarity.wer()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("items are compared by a scorer of which more is better, and of [wer] less is:"
                        + " give another one");
    }
}
