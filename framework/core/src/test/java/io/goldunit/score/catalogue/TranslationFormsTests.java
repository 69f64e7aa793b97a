package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.similarity.translation.TranslationForms;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The similarities of translations, as checks of a case that expects {@code the cat sat on the mat}. */
class TranslationFormsTests {

    static Stream<SimilarityRow> rows() {
        return Stream.of(
                new SimilarityRow(
                        "bleu",
                        new BigDecimal("0.3"),
                        SimilarityRow.CAT,
                        "No.",
                        "0.3247 is at least 0.3 (BLEU 32.47: n-grams in common from order 1 on 4 of 6, 2 of 5, 1 of 4, 0 of 3; 6 tokens answered, 6 expected)",
                        "0.0000 is below 0.3 (BLEU 0.00: n-grams in common from order 1 on 0 of 2, 0 of 1, 0 of 0, 0 of 0; 2 tokens answered, 6 expected)"),
                new SimilarityRow(
                        "gleu",
                        new BigDecimal("0.3"),
                        SimilarityRow.CAT,
                        "No.",
                        "0.3889 is at least 0.3 (GLEU 0.3889: 7 n-grams in common of 18 answered and 18 expected)",
                        "0.0000 is below 0.3 (GLEU 0.0000: 0 n-grams in common of 3 answered and 18 expected)"),
                SimilarityRow.of(
                        "chrf",
                        "0.5878 is at least 0.5 (chrF 58.78: of the answer's n-grams 66.2 % are expected, of the expected ones 57.2 % are answered)",
                        "0.0235 is below 0.5 (chrF 2.35: of the answer's n-grams 11.1 % are expected, of the expected ones 2.0 % are answered)"),
                SimilarityRow.of(
                        "chrfPlusPlus",
                        "0.5745 is at least 0.5 (chrF 57.45: of the answer's n-grams 63.0 % are expected, of the expected ones 56.2 % are answered)",
                        "0.0141 is below 0.5 (chrF 1.41: of the answer's n-grams 6.7 % are expected, of the expected ones 1.2 % are answered)"),
                SimilarityRow.of(
                        "ter",
                        "0.1667 is at most 0.5 (TER 16.67: 1 edit, 6.0 words expected)",
                        "1.0000 is above 0.5 (TER 100.00: 6 edits, 6.0 words expected)"),
                SimilarityRow.of(
                        "meteor",
                        "0.7433 is at least 0.5 (METEOR 0.7433: 5 words match in 3 runs, of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (METEOR 0.0000: 0 words match in 0 runs, of 2 answered and 6 expected)"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellItsValueItsLimitAndWhy(SimilarityRow row) {
        row.check();
    }

    @Test
    void areAllTried() {
        assertThat(rows().map(SimilarityRow::name))
                .containsExactlyElementsOf(SimilarityRow.names(TranslationForms.ALL.stream()));
    }
}
