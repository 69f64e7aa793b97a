package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.similarity.edit.EditForms;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The similarities of characters, and the ratios, as checks of a case that expects {@code the cat sat on the mat}. */
class EditFormsTests {

    static Stream<SimilarityRow> rows() {
        return Stream.concat(distances(), ratios());
    }

    private static Stream<SimilarityRow> distances() {
        return Stream.of(
                SimilarityRow.of(
                        "levenshtein",
                        "0.8182 is at least 0.5 (distance 4 of at most 22, in characters)",
                        "0.0455 is below 0.5 (distance 21 of at most 22, in characters)"),
                SimilarityRow.of(
                        "osa",
                        "0.8182 is at least 0.5 (distance 4 of at most 22, in characters)",
                        "0.0455 is below 0.5 (distance 21 of at most 22, in characters)"),
                SimilarityRow.of(
                        "damerauLevenshtein",
                        "0.8182 is at least 0.5 (distance 4 of at most 22, in characters)",
                        "0.0455 is below 0.5 (distance 21 of at most 22, in characters)"),
                SimilarityRow.of(
                        "indel",
                        "0.8571 is at least 0.5 (distance 6 of at most 42, in characters)",
                        "0.0800 is below 0.5 (distance 23 of at most 25, in characters)"),
                SimilarityRow.of(
                        "lcs",
                        "0.8182 is at least 0.5 (distance 4 of at most 22, in characters)",
                        "0.0455 is below 0.5 (distance 21 of at most 22, in characters)"),
                SimilarityRow.of(
                        "hamming",
                        "0.6364 is at least 0.5 (distance 8 of at most 22, in characters)",
                        "0.0000 is below 0.5 (distance 22 of at most 22, in characters)"),
                new SimilarityRow(
                        "commonPrefix",
                        new BigDecimal("0.3"),
                        "the cat ate",
                        "No.",
                        "0.3636 is at least 0.3 (distance 14 of at most 22, in characters)",
                        "0.0000 is below 0.3 (distance 22 of at most 22, in characters)"),
                new SimilarityRow(
                        "commonSuffix",
                        SimilarityRow.HALF,
                        "A cat sat on the mat",
                        "No.",
                        "0.8636 is at least 0.5 (distance 3 of at most 22, in characters)",
                        "0.0000 is below 0.5 (distance 22 of at most 22, in characters)"),
                SimilarityRow.of("jaro", "0.7579 is at least 0.5", "0.0000 is below 0.5"),
                SimilarityRow.of("jaroWinkler", "0.7579 is at least 0.5", "0.0000 is below 0.5"));
    }

    private static Stream<SimilarityRow> ratios() {
        return Stream.of(
                SimilarityRow.of("ratio", "0.8571 is at least 0.5 (85.71 of 100)", "0.0800 is below 0.5 (8.00 of 100)"),
                SimilarityRow.of(
                        "partialRatio", "0.8500 is at least 0.5 (85.00 of 100)", "0.3333 is below 0.5 (33.33 of 100)"),
                SimilarityRow.of(
                        "tokenSortRatio", "0.6667 is at least 0.5 (66.67 of 100)", "0.0800 is below 0.5 (8.00 of 100)"),
                SimilarityRow.of(
                        "tokenSetRatio", "0.8947 is at least 0.5 (89.47 of 100)", "0.0952 is below 0.5 (9.52 of 100)"),
                SimilarityRow.of(
                        "tokenRatio", "0.8947 is at least 0.5 (89.47 of 100)", "0.0952 is below 0.5 (9.52 of 100)"),
                SimilarityRow.of(
                        "partialTokenSortRatio",
                        "0.8235 is at least 0.5 (82.35 of 100)",
                        "0.3333 is below 0.5 (33.33 of 100)"),
                SimilarityRow.of(
                        "partialTokenSetRatio",
                        "1.0000 is at least 0.5 (100.00 of 100)",
                        "0.3333 is below 0.5 (33.33 of 100)"),
                SimilarityRow.of(
                        "partialTokenRatio",
                        "1.0000 is at least 0.5 (100.00 of 100)",
                        "0.3333 is below 0.5 (33.33 of 100)"),
                SimilarityRow.of(
                        "weightedRatio", "0.8571 is at least 0.5 (85.71 of 100)", "0.3000 is below 0.5 (30.00 of 100)"),
                SimilarityRow.of(
                        "quickRatio", "0.8571 is at least 0.5 (85.71 of 100)", "0.0800 is below 0.5 (8.00 of 100)"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellItsValueItsLimitAndWhy(SimilarityRow row) {
        row.check();
    }

    @Test
    void areAllTried() {
        assertThat(rows().map(SimilarityRow::name))
                .containsExactlyElementsOf(SimilarityRow.names(EditForms.ALL.stream()));
    }
}
