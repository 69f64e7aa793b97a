package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The similarities that take a model, as checks of a case that expects {@code the cat sat on the mat}. */
class EmbeddingFormsTests {

    static Stream<SimilarityRow> rows() {
        return Stream.of(
                new SimilarityRow(
                        "semantic",
                        SimilarityRow.HALF,
                        "the cat sat on the mat",
                        "",
                        "1.0000 is at least 0.5 (cosine 1.0000)",
                        "0.0000 is below 0.5 (the answer is empty)"),
                new SimilarityRow(
                        "bertScore",
                        1L,
                        "the cat sat on the mat",
                        "",
                        "1.0000 is at least 1 (F1 1.0000 of precision 1.0000 and recall 1.0000)",
                        "0.0000 is below 1 (the answer has no tokens)"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellItsValueItsLimitAndWhy(SimilarityRow row) {
        row.check();
    }

    @Test
    void areAllTried() {
        assertThat(rows().map(SimilarityRow::name))
                .containsExactlyElementsOf(SimilarityRow.names(Similarities.OF_MODELS.stream()));
    }
}
