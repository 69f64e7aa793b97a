package io.goldunit.score.similarity.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.file.Finding;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.similarity.Similarity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(json("[]", "[]")).isEqualTo(Score.of(1, "0.00 of 0 expected items in 0 answered"));
    }

    private static GoldenCase expecting(String json) {
        return GoldenCase.of("parts", "Which parts?").expecting(new Expected(List.of(), json));
    }

    private static Score json(String answer, String expected) throws Exception {
        return Similarity.listContains().score(Trial.of(expecting(expected), answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. bell\n2. lamp",
                "1) bell\r\n2) lamp\r\n",
                "The parts:\n\n  1. bell\n  2. lamp",
                "* bell\n\u2022 lamp",
                "+ bell\n\u2013 lamp"
            })
    void itemsAreReadWithoutBulletsAndNumbers(String answer) throws Exception {
        assertThat(score(Similarity.listContains().allowingExtra(), answer, "lamp", "bell"))
                .extracting("value")
                .isEqualTo(1.0);
    }

    @Test
    void numbersThatDoNotCountTheItemsAreTheirs() throws Exception {
        assertThat(score(
                        Similarity.listContains(),
                        "1. FC K\u00f6ln\n1. FC N\u00fcrnberg",
                        "1. FC N\u00fcrnberg",
                        "1. FC K\u00f6ln"))
                .isEqualTo(Score.of(1, "2.00 of 2 expected items in 2 answered"));
        assertThat(json("[\"1. bell\"]", "[\"1. bell\"]"))
                .isEqualTo(Score.of(1, "1.00 of 1 expected items in 1 answered"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"bell\": 1}", "\"bell\"", "5", "null"})
    void expectedJsonThatIsNoListIsNotMeasured(String expected) throws Exception {
        GoldenCase goldenCase = expecting(expected);

        assertThat(Similarity.listContains().appliesTo(goldenCase)).isFalse();
        assertThat(json("bell", expected)).isEqualTo(Score.unscored("the case expects no list"));
        assertThat(Similarity.listContains().check(Cases.set(goldenCase)))
                .extracting(Finding::message)
                .containsExactly("scorer [listContains] measures cases with an expected list, and set [faq] has none");
    }

    @Test
    void aCheckOfACaseThatExpectsNoListIsRefused() {
        GoldenCase goldenCase = Cases.withChecks(
                new Expected(List.of(), "{\"bell\":1}"), new Check("listContains", new BigDecimal("0.5"), 5));

        assertThat(Rule.ofCase().check(Cases.set(goldenCase)))
                .extracting(Finding::message)
                .containsExactly("[listContains] has nothing to compare with: the case lacks an expected list");
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
