package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.Argument;
import io.goldunit.score.rule.tool.ToolRule;
import io.goldunit.score.similarity.SimilarityForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for similarities as checks, whatever the family. */
class SimilarityFormsTests {

    /** Where it is told whose numbers these are, or what they mean, it comes first, and what they are made of comes last. */
    @ParameterizedTest
    @MethodSource("similarities")
    void rangeDirectionAndVersionAreInEverySignature(Scorer similarity) {
        assertThat(similarity.spec().signature())
                .matches(
                        "similarity/[\\w-]+/\\d+ (.+, )?(0 or 1|0\\.\\.1|from 0, above 1 as 1), (high|low)er is better, .+");
    }

    static Stream<Scorer> similarities() {
        Argument plain = new Argument("scorer", Map.of());
        return Stream.concat(Similarities.FORMS.stream().map(it -> it.scorer(plain)), Stream.of(ToolRule.toolCallF1()));
    }

    @Test
    void everySimilarityIsTried() {
        assertThat(Similarities.FORMS.stream().map(SimilarityForm::name))
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                WordsFormsTests.rows(),
                                SummaryFormsTests.rows(),
                                TranslationFormsTests.rows(),
                                EditFormsTests.rows(),
                                SpeechFormsTests.rows(),
                                StructureFormsTests.rows(),
                                EmbeddingFormsTests.rows())
                        .flatMap(it -> it)
                        .map(SimilarityRow::name)
                        .toList());
    }

    @Test
    void severalTextsToCompareWithStandInTheCheckItself() {
        Map<String, Object> argument =
                Map.of("at-least", SimilarityRow.HALF, "to", List.of("a dog barked", "no cat sat"));

        assertThat(SimilarityRow.score("tokenF1", argument, "No cat sat."))
                .isEqualTo(Score.pass("1.0000 is at least 0.5 (words: 3 in common of 3 answered and 3 expected)"));
        assertThat(SimilarityRow.score("levenshtein", argument, "no cat sits"))
                .isEqualTo(
                        Score.pass("0.8182 is at least 0.5 (distance 2 of at most 11, in characters, the best of 2)"));
    }

    @Test
    void aListIsComparedWithTheItemsOfAJsonList() {
        Map<String, Object> argument = Map.of("at-least", 1L, "to", Map.of("json", List.of("red", 4L)));

        assertThat(SimilarityRow.score("listContains", argument, "[\"red\", 4]"))
                .isEqualTo(Score.pass("1.0000 is at least 1 (2.00 of 2 expected items in 2 answered)"));
    }

    /** 7 words of 9 are in common: F1 is 0.7777... */
    @ParameterizedTest
    @CsvSource({
        "0.7777,         1, 0.7778 is at least 0.7777",
        "0.777777777,    1, 0.7778 is at least 0.777777777",
        "0.7778,         0, 0.777777778 is below 0.7778",
        "0.77777777777,  1, 0.7778 is at least 0.77777777777",
        "0.77777777778,  1, 0.7778 is at least 0.77777777778",
        "0.8,            0, 0.7778 is below 0.8",
        "0,              1, 0.7778 is at least 0",
        "1,              0, 0.7778 is below 1"
    })
    void theLimitIsExactButForTheLastDigits(BigDecimal limit, double value, String reason) {
        Map<String, Object> argument = Map.of("at-least", limit, "to", "b c d e f g h y z");

        assertThat(SimilarityRow.score("tokenF1", argument, "b c d e f g h i j"))
                .isEqualTo(Score.of(value, reason + " (words: 7 in common of 9 answered and 9 expected)"));
    }

    @Test
    void aPerfectMatchReachesALimitOfOneWhateverItsLastDigits() {
        assertThat(SimilarityRow.score("tfIdf", 1L, "the cat sat on the mat"))
                .isEqualTo(Score.pass("1.0000 is at least 1 (cosine 1.0000)"));
        assertThat(SimilarityRow.score("bleu", 1L, "the cat sat on the mat"))
                .extracting("value")
                .isEqualTo(1.0);
    }

    @Test
    void whatCannotBeMeasuredStaysUnscored() {
        String longText = "ab ".repeat(60_000);
        Map<String, Object> argument = Map.of("at-least", SimilarityRow.HALF, "to", "ba ".repeat(60_000));

        assertThat(SimilarityRow.score("levenshtein", argument, longText)).isInstanceOf(Score.Unscored.class);
        assertThat(SimilarityRow.score("not-levenshtein", argument, longText)).isInstanceOf(Score.Unscored.class);
    }

    @Test
    void aCellOfACsvFileHoldsTheNumberAsText() {
        assertThat(SimilarityRow.score("tokenF1", "0.5", SimilarityRow.CAT))
                .extracting("value")
                .isEqualTo(1.0);
    }

    @Test
    void theVersionOfACheckIsThatOfItsSimilarity() {
        assertThat(Similarities.FORMS)
                .allSatisfy(it -> assertThat(it.standard().spec().signature())
                        .startsWith("similarity/" + it.name() + "/" + it.check().version() + " "));
    }
}
