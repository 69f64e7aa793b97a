package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.similarity.summary.SummaryForms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The similarities of summaries, as checks of a case that expects {@code the cat sat on the mat}. */
class SummaryFormsTests {

    static Stream<SimilarityRow> rows() {
        return Stream.of(
                SimilarityRow.of(
                        "rouge1",
                        "0.8333 is at least 0.5 (tokens: 5 in common of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (tokens: 0 in common of 1 answered and 6 expected)"),
                SimilarityRow.of(
                        "rouge2",
                        "0.6000 is at least 0.5 (runs of 2 tokens: 3 in common of 5 answered and 5 expected)",
                        "0.0000 is below 0.5 (runs of 2 tokens: 0 in common of 0 answered and 5 expected)"),
                SimilarityRow.of(
                        "rouge3",
                        "0.5000 is at least 0.5 (runs of 3 tokens: 2 in common of 4 answered and 4 expected)",
                        "0.0000 is below 0.5 (runs of 3 tokens: 0 in common of 0 answered and 4 expected)"),
                SimilarityRow.of(
                        "rougeL",
                        "0.8333 is at least 0.5 (longest common subsequence of tokens: 5 in common of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (longest common subsequence of tokens: 0 in common of 1 answered and 6 expected)"),
                SimilarityRow.of(
                        "rougeLsum",
                        "0.8333 is at least 0.5 (longest common subsequences of the lines' tokens: 5 in common of 6 answered and 6 expected)",
                        "0.0000 is below 0.5 (longest common subsequences of the lines' tokens: 0 in common of 1 answered and 6 expected)"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellItsValueItsLimitAndWhy(SimilarityRow row) {
        row.check();
    }

    @Test
    void areAllTried() {
        assertThat(rows().map(SimilarityRow::name))
                .containsExactlyElementsOf(SimilarityRow.names(SummaryForms.ALL.stream()));
    }
}
