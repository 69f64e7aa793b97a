package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.similarity.SimilarityForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every similarity as a check of a case that expects {@code the cat sat on the mat}. */
class SimilarityFormsTests {

    private static final GoldenCase CASE = GoldenCase.of("cat", "Where?", "the cat sat on the mat");
    private static final String CAT = "The cat sat on a mat";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static Score score(String name, Object argument, String answer) {
        CheckForm form = Checks.named(name).orElseThrow();
        return form.read(new Argument(name, argument)).on(Trial.of(CASE, answer));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everySimilarityTellsItsValueItsLimitAndWhy(
            String name, Object argument, String good, String bad, String held, String broken) {
        assertThat(score(name, argument, good)).isEqualTo(Score.pass(held));
        assertThat(score(name, argument, bad)).isEqualTo(Score.fail(broken));
        assertThat(score("not-" + name, argument, good)).isEqualTo(Score.fail(held));
        assertThat(score("not-" + name, argument, bad)).isEqualTo(Score.pass(broken));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of(
                        "exactMatch",
                        1L,
                        "the cat sat on the mat",
                        "No.",
                        "1.0000 is at least 1 (equals the expected text)",
                        "0.0000 is below 1 (differs from the expected text)"),
                Arguments.of(
                        "normalizedMatch",
                        1L,
                        "The cat  sat on the MAT",
                        "No.",
                        "1.0000 is at least 1 (equals the expected text)",
                        "0.0000 is below 1 (differs from the expected text)"),
                Arguments.of(
                        "tokenF1",
                        HALF,
                        CAT,
                        "No.",
                        "1.0000 is at least 0.5 (words: 4 in common of 4 answered and 4 expected)",
                        "0.0000 is below 0.5 (words: 0 in common of 1 answered and 4 expected)"),
                Arguments.of(
                        "squadExactMatch",
                        HALF,
                        CAT,
                        "No.",
                        "1.0000 is at least 0.5 (the words are those expected)",
                        "0.0000 is below 0.5 (the words are not those expected)"),
                Arguments.of(
                        "squadF1",
                        HALF,
                        CAT,
                        "No.",
                        "1.0000 is at least 0.5 (words: 4 in common of 4 answered and 4 expected)",
                        "0.0000 is below 0.5 (words: 0 in common of 1 answered and 4 expected)"),
                Arguments.of(
                        "rouge1",
                        HALF,
                        CAT,
                        "No.",
                        "0.8333 is at least 0.5 (tokens: 5 in common of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (tokens: 0 in common of 1 answered and 6 expected)"),
                Arguments.of(
                        "rouge2",
                        HALF,
                        CAT,
                        "No.",
                        "0.6000 is at least 0.5 (runs of 2 tokens: 3 in common of 5 answered and 5 expected)",
                        "0.0000 is below 0.5 (runs of 2 tokens: 0 in common of 0 answered and 5 expected)"),
                Arguments.of(
                        "rouge3",
                        HALF,
                        CAT,
                        "No.",
                        "0.5000 is at least 0.5 (runs of 3 tokens: 2 in common of 4 answered and 4 expected)",
                        "0.0000 is below 0.5 (runs of 3 tokens: 0 in common of 0 answered and 4 expected)"),
                Arguments.of(
                        "rougeL",
                        HALF,
                        CAT,
                        "No.",
                        "0.8333 is at least 0.5 (longest common subsequence of tokens: 5 in common of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (longest common subsequence of tokens: 0 in common of 1 answered and 6 expected)"),
                Arguments.of(
                        "rougeLsum",
                        HALF,
                        CAT,
                        "No.",
                        "0.8333 is at least 0.5 (longest common subsequences of the lines' tokens: 5 in common of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (longest common subsequences of the lines' tokens: 0 in common of 1 answered and 6 expected)"),
                Arguments.of(
                        "bleu",
                        new BigDecimal("0.3"),
                        CAT,
                        "No.",
                        "0.3247 is at least 0.3 (BLEU 32.47: n-grams in common from order 1 on 4 of 6, 2 of 5, 1 of 4, 0 of 3; 6 tokens answered, 6 expected)",
                        "0.0000 is below 0.3 (BLEU 0.00: n-grams in common from order 1 on 0 of 2, 0 of 1, 0 of 0, 0 of 0; 2 tokens answered, 6 expected)"),
                Arguments.of(
                        "chrf",
                        HALF,
                        CAT,
                        "No.",
                        "0.5878 is at least 0.5 (chrF 58.78: of the answer's n-grams 66.2 % are expected, of the expected ones 57.2 % are answered)",
                        "0.0235 is below 0.5 (chrF 2.35: of the answer's n-grams 11.1 % are expected, of the expected ones 2.0 % are answered)"),
                Arguments.of(
                        "chrfPlusPlus",
                        HALF,
                        CAT,
                        "No.",
                        "0.5745 is at least 0.5 (chrF 57.45: of the answer's n-grams 63.0 % are expected, of the expected ones 56.2 % are answered)",
                        "0.0141 is below 0.5 (chrF 1.41: of the answer's n-grams 6.7 % are expected, of the expected ones 1.2 % are answered)"),
                Arguments.of(
                        "ter",
                        HALF,
                        CAT,
                        "No.",
                        "0.1667 is at most 0.5 (TER 16.67: 1 edit, 6.0 words expected)",
                        "1.0000 is above 0.5 (TER 100.00: 6 edits, 6.0 words expected)"),
                Arguments.of(
                        "meteor",
                        HALF,
                        CAT,
                        "No.",
                        "0.7433 is at least 0.5 (METEOR 0.7433: 5 words match in 3 runs, of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (METEOR 0.0000: 0 words match in 0 runs, of 2 answered and 6 expected)"),
                Arguments.of(
                        "levenshtein",
                        HALF,
                        CAT,
                        "No.",
                        "0.8182 is at least 0.5 (distance 4 of at most 22, in characters)",
                        "0.0455 is below 0.5 (distance 21 of at most 22, in characters)"),
                Arguments.of(
                        "osa",
                        HALF,
                        CAT,
                        "No.",
                        "0.8182 is at least 0.5 (distance 4 of at most 22, in characters)",
                        "0.0455 is below 0.5 (distance 21 of at most 22, in characters)"),
                Arguments.of(
                        "damerauLevenshtein",
                        HALF,
                        CAT,
                        "No.",
                        "0.8182 is at least 0.5 (distance 4 of at most 22, in characters)",
                        "0.0455 is below 0.5 (distance 21 of at most 22, in characters)"),
                Arguments.of(
                        "indel",
                        HALF,
                        CAT,
                        "No.",
                        "0.8571 is at least 0.5 (distance 6 of at most 42, in characters)",
                        "0.0800 is below 0.5 (distance 23 of at most 25, in characters)"),
                Arguments.of(
                        "lcs",
                        HALF,
                        CAT,
                        "No.",
                        "0.8182 is at least 0.5 (distance 4 of at most 22, in characters)",
                        "0.0455 is below 0.5 (distance 21 of at most 22, in characters)"),
                Arguments.of(
                        "hamming",
                        HALF,
                        CAT,
                        "No.",
                        "0.6364 is at least 0.5 (distance 8 of at most 22, in characters)",
                        "0.0000 is below 0.5 (distance 22 of at most 22, in characters)"),
                Arguments.of(
                        "commonPrefix",
                        new BigDecimal("0.3"),
                        "the cat ate",
                        "No.",
                        "0.3636 is at least 0.3 (distance 14 of at most 22, in characters)",
                        "0.0000 is below 0.3 (distance 22 of at most 22, in characters)"),
                Arguments.of(
                        "commonSuffix",
                        HALF,
                        "A cat sat on the mat",
                        "No.",
                        "0.8636 is at least 0.5 (distance 3 of at most 22, in characters)",
                        "0.0000 is below 0.5 (distance 22 of at most 22, in characters)"),
                Arguments.of("jaro", HALF, CAT, "No.", "0.7579 is at least 0.5", "0.0000 is below 0.5"),
                Arguments.of("jaroWinkler", HALF, CAT, "No.", "0.7579 is at least 0.5", "0.0000 is below 0.5"),
                Arguments.of(
                        "ratio",
                        HALF,
                        CAT,
                        "No.",
                        "0.8571 is at least 0.5 (85.71 of 100)",
                        "0.0800 is below 0.5 (8.00 of 100)"),
                Arguments.of(
                        "partialRatio",
                        HALF,
                        CAT,
                        "No.",
                        "0.8500 is at least 0.5 (85.00 of 100)",
                        "0.3333 is below 0.5 (33.33 of 100)"),
                Arguments.of(
                        "tokenSortRatio",
                        HALF,
                        CAT,
                        "No.",
                        "0.6667 is at least 0.5 (66.67 of 100)",
                        "0.0800 is below 0.5 (8.00 of 100)"),
                Arguments.of(
                        "tokenSetRatio",
                        HALF,
                        CAT,
                        "No.",
                        "0.8947 is at least 0.5 (89.47 of 100)",
                        "0.0952 is below 0.5 (9.52 of 100)"),
                Arguments.of(
                        "tokenRatio",
                        HALF,
                        CAT,
                        "No.",
                        "0.8947 is at least 0.5 (89.47 of 100)",
                        "0.0952 is below 0.5 (9.52 of 100)"),
                Arguments.of(
                        "partialTokenSortRatio",
                        HALF,
                        CAT,
                        "No.",
                        "0.8235 is at least 0.5 (82.35 of 100)",
                        "0.3333 is below 0.5 (33.33 of 100)"),
                Arguments.of(
                        "partialTokenSetRatio",
                        HALF,
                        CAT,
                        "No.",
                        "1.0000 is at least 0.5 (100.00 of 100)",
                        "0.3333 is below 0.5 (33.33 of 100)"),
                Arguments.of(
                        "partialTokenRatio",
                        HALF,
                        CAT,
                        "No.",
                        "1.0000 is at least 0.5 (100.00 of 100)",
                        "0.3333 is below 0.5 (33.33 of 100)"),
                Arguments.of(
                        "weightedRatio",
                        HALF,
                        CAT,
                        "No.",
                        "0.8571 is at least 0.5 (85.71 of 100)",
                        "0.3000 is below 0.5 (30.00 of 100)"),
                Arguments.of(
                        "quickRatio",
                        HALF,
                        CAT,
                        "No.",
                        "0.8571 is at least 0.5 (85.71 of 100)",
                        "0.0800 is below 0.5 (8.00 of 100)"),
                Arguments.of(
                        "jaccard",
                        HALF,
                        CAT,
                        "No.",
                        "0.8333 is at least 0.5 (5 terms in common of 6 answered and 5 expected)",
                        "0.0000 is below 0.5 (0 terms in common of 1 answered and 5 expected)"),
                Arguments.of(
                        "dice",
                        HALF,
                        CAT,
                        "No.",
                        "0.9091 is at least 0.5 (5 terms in common of 6 answered and 5 expected)",
                        "0.0000 is below 0.5 (0 terms in common of 1 answered and 5 expected)"),
                Arguments.of(
                        "overlapCoefficient",
                        HALF,
                        CAT,
                        "No.",
                        "1.0000 is at least 0.5 (5 terms in common of 6 answered and 5 expected)",
                        "0.0000 is below 0.5 (0 terms in common of 1 answered and 5 expected)"),
                Arguments.of(
                        "cosine",
                        HALF,
                        CAT,
                        "No.",
                        "0.8660 is at least 0.5 (5 terms in common of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (0 terms in common of 1 answered and 6 expected)"),
                Arguments.of(
                        "tfIdf",
                        HALF,
                        CAT,
                        "No.",
                        "0.9487 is at least 0.5 (cosine 0.9487)",
                        "0.0000 is below 0.5 (cosine 0.0000)"),
                Arguments.of(
                        "wer",
                        HALF,
                        CAT,
                        "No.",
                        "0.3333 is at most 0.5 (4 hits, 2 substitutions, 0 deletions, 0 insertions)",
                        "1.0000 is above 0.5 (0 hits, 1 substitution, 5 deletions, 0 insertions)"),
                Arguments.of(
                        "cer",
                        HALF,
                        CAT,
                        "No.",
                        "0.1818 is at most 0.5 (18 hits, 2 substitutions, 2 deletions, 0 insertions)",
                        "0.9545 is above 0.5 (1 hit, 2 substitutions, 19 deletions, 0 insertions)"),
                Arguments.of(
                        "mer",
                        HALF,
                        CAT,
                        "No.",
                        "0.3333 is at most 0.5 (4 hits, 2 substitutions, 0 deletions, 0 insertions)",
                        "1.0000 is above 0.5 (0 hits, 1 substitution, 5 deletions, 0 insertions)"),
                Arguments.of(
                        "wil",
                        HALF,
                        "the cat sat on the rug",
                        "No.",
                        "0.3056 is at most 0.5 (5 hits, 1 substitution, 0 deletions, 0 insertions)",
                        "1.0000 is above 0.5 (0 hits, 1 substitution, 5 deletions, 0 insertions)"),
                Arguments.of(
                        "jsonSimilarity",
                        Map.of(
                                "at-least",
                                new BigDecimal("0.8"),
                                "to",
                                Map.of("json", Map.of("colour", "red", "size", 4L))),
                        "{\"colour\":\"red\",\"size\":3}",
                        "red",
                        "0.9286 is at least 0.8 (0.9286 of the expected JSON)",
                        "0.0000 is below 0.8 (not JSON: Unrecognized token 'red': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') at line 1, column 1)"),
                Arguments.of(
                        "listContains",
                        Map.of("at-least", new BigDecimal("0.8"), "to", List.of("red", "green")),
                        "- green\n- red",
                        "red",
                        "1.0000 is at least 0.8 (2.00 of 2 expected items in 2 answered)",
                        "0.5000 is below 0.8 (1.00 of 2 expected items in 1 answered)"),
                Arguments.of(
                        "semantic",
                        HALF,
                        "the cat sat on the mat",
                        "",
                        "1.0000 is at least 0.5 (cosine 1.0000)",
                        "0.0000 is below 0.5 (the answer is empty)"),
                Arguments.of(
                        "bertScore",
                        1L,
                        "the cat sat on the mat",
                        "",
                        "1.0000 is at least 1 (F1 1.0000 of precision 1.0000 and recall 1.0000)",
                        "0.0000 is below 1 (the answer has no tokens)"));
    }

    @Test
    void everySimilarityIsTriedAbove() {
        assertThat(forms().map(it -> it.get()[0]))
                .containsExactlyElementsOf(
                        Similarities.FORMS.stream().map(SimilarityForm::name).toList());
    }

    @Test
    void severalTextsToCompareWithStandInTheCheckItself() {
        Map<String, Object> argument = Map.of("at-least", HALF, "to", List.of("a dog barked", "no cat sat"));

        assertThat(score("tokenF1", argument, "No cat sat."))
                .isEqualTo(Score.pass("1.0000 is at least 0.5 (words: 3 in common of 3 answered and 3 expected)"));
        assertThat(score("levenshtein", argument, "no cat sits"))
                .isEqualTo(
                        Score.pass("0.8182 is at least 0.5 (distance 2 of at most 11, in characters, the best of 2)"));
    }

    @Test
    void aListIsComparedWithTheItemsOfAJsonList() {
        Map<String, Object> argument = Map.of("at-least", 1L, "to", Map.of("json", List.of("red", 4L)));

        assertThat(score("listContains", argument, "[\"red\", 4]"))
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

        assertThat(score("tokenF1", argument, "b c d e f g h i j"))
                .isEqualTo(Score.of(value, reason + " (words: 7 in common of 9 answered and 9 expected)"));
    }

    @Test
    void aPerfectMatchReachesALimitOfOneWhateverItsLastDigits() {
        assertThat(score("tfIdf", 1L, "the cat sat on the mat"))
                .isEqualTo(Score.pass("1.0000 is at least 1 (cosine 1.0000)"));
        assertThat(score("bleu", 1L, "the cat sat on the mat"))
                .extracting("value")
                .isEqualTo(1.0);
    }

    @Test
    void whatCannotBeMeasuredStaysUnscored() {
        String longText = "ab ".repeat(60_000);
        Map<String, Object> argument = Map.of("at-least", HALF, "to", "ba ".repeat(60_000));

        assertThat(score("levenshtein", argument, longText)).isInstanceOf(Score.Unscored.class);
        assertThat(score("not-levenshtein", argument, longText)).isInstanceOf(Score.Unscored.class);
    }

    @Test
    void aCellOfACsvFileHoldsTheNumberAsText() {
        assertThat(score("tokenF1", "0.5", CAT)).extracting("value").isEqualTo(1.0);
    }

    @Test
    void theVersionOfACheckIsThatOfItsSimilarity() {
        assertThat(Similarities.FORMS)
                .allSatisfy(it -> assertThat(it.standard().spec().signature())
                        .startsWith("similarity/" + it.name() + "/" + it.check().version() + " "));
    }
}
