package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.similarity.MatchForms;
import io.goldunit.score.similarity.overlap.OverlapForms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The similarities of words, as checks of a case that expects {@code the cat sat on the mat}. */
class WordsFormsTests {

    static Stream<SimilarityRow> rows() {
        return Stream.concat(matches(), overlaps());
    }

    private static Stream<SimilarityRow> matches() {
        return Stream.of(
                new SimilarityRow(
                        "exactMatch",
                        1L,
                        "the cat sat on the mat",
                        "No.",
                        "1.0000 is at least 1 (equals the expected text)",
                        "0.0000 is below 1 (differs from the expected text)"),
                new SimilarityRow(
                        "normalizedMatch",
                        1L,
                        "The cat  sat on the MAT",
                        "No.",
                        "1.0000 is at least 1 (equals the expected text)",
                        "0.0000 is below 1 (differs from the expected text)"),
                SimilarityRow.of(
                        "tokenF1",
                        "1.0000 is at least 0.5 (words: 4 in common of 4 answered and 4 expected)",
                        "0.0000 is below 0.5 (words: 0 in common of 1 answered and 4 expected)"),
                SimilarityRow.of(
                        "squadExactMatch",
                        "1.0000 is at least 0.5 (the words are those expected)",
                        "0.0000 is below 0.5 (the words are not those expected)"),
                SimilarityRow.of(
                        "squadF1",
                        "1.0000 is at least 0.5 (words: 4 in common of 4 answered and 4 expected)",
                        "0.0000 is below 0.5 (words: 0 in common of 1 answered and 4 expected)"));
    }

    private static Stream<SimilarityRow> overlaps() {
        return Stream.of(
                SimilarityRow.of(
                        "jaccard",
                        "0.8333 is at least 0.5 (5 terms in common of 6 answered and 5 expected)",
                        "0.0000 is below 0.5 (0 terms in common of 1 answered and 5 expected)"),
                SimilarityRow.of(
                        "dice",
                        "0.9091 is at least 0.5 (5 terms in common of 6 answered and 5 expected)",
                        "0.0000 is below 0.5 (0 terms in common of 1 answered and 5 expected)"),
                SimilarityRow.of(
                        "overlapCoefficient",
                        "1.0000 is at least 0.5 (5 terms in common of 6 answered and 5 expected)",
                        "0.0000 is below 0.5 (0 terms in common of 1 answered and 5 expected)"),
                SimilarityRow.of(
                        "cosine",
                        "0.8660 is at least 0.5 (5 terms in common of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (0 terms in common of 1 answered and 6 expected)"),
                SimilarityRow.of(
                        "tfIdf", "0.9487 is at least 0.5 (cosine 0.9487)", "0.0000 is below 0.5 (cosine 0.0000)"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellItsValueItsLimitAndWhy(SimilarityRow row) {
        row.check();
    }

    @Test
    void areAllTried() {
        assertThat(rows().map(SimilarityRow::name))
                .containsExactlyElementsOf(
                        SimilarityRow.names(Stream.concat(MatchForms.ALL.stream(), OverlapForms.ALL.stream())));
    }
}
