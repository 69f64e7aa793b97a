package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.similarity.speech.SpeechForms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The error rates, as checks of a case that expects {@code the cat sat on the mat}. */
class SpeechFormsTests {

    static Stream<SimilarityRow> rows() {
        return Stream.of(
                SimilarityRow.of(
                        "wer",
                        "0.3333 is at most 0.5 (4 hits, 2 substitutions, 0 deletions, 0 insertions)",
                        "1.0000 is above 0.5 (0 hits, 1 substitution, 5 deletions, 0 insertions)"),
                SimilarityRow.of(
                        "cer",
                        "0.1818 is at most 0.5 (18 hits, 2 substitutions, 2 deletions, 0 insertions)",
                        "0.9545 is above 0.5 (1 hit, 2 substitutions, 19 deletions, 0 insertions)"),
                SimilarityRow.of(
                        "mer",
                        "0.3333 is at most 0.5 (4 hits, 2 substitutions, 0 deletions, 0 insertions)",
                        "1.0000 is above 0.5 (0 hits, 1 substitution, 5 deletions, 0 insertions)"),
                new SimilarityRow(
                        "wil",
                        SimilarityRow.HALF,
                        "the cat sat on the rug",
                        "No.",
                        "0.3056 is at most 0.5 (5 hits, 1 substitution, 0 deletions, 0 insertions)",
                        "1.0000 is above 0.5 (0 hits, 1 substitution, 5 deletions, 0 insertions)"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellItsValueItsLimitAndWhy(SimilarityRow row) {
        row.check();
    }

    @Test
    void areAllTried() {
        assertThat(rows().map(SimilarityRow::name))
                .containsExactlyElementsOf(SimilarityRow.names(SpeechForms.ALL.stream()));
    }
}
