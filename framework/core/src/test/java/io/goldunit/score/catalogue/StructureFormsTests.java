package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.similarity.Similarity;
import io.goldunit.score.similarity.structure.StructureForms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The similarities of JSON and of lists, as checks of a case that expects {@code the cat sat on the mat}. */
class StructureFormsTests {

    static Stream<SimilarityRow> rows() {
        return Stream.of(
                new SimilarityRow(
                        "jsonSimilarity",
                        Map.of(
                                "at-least",
                                new BigDecimal("0.8"),
                                "to",
                                Map.of("json", Map.of("colour", "red", "size", 4L))),
                        "{\"colour\":\"red\",\"size\":3}",
                        "red",
                        "0.9286 is at least 0.8 (0.9286 of the expected JSON; at /size: 0.8571)",
                        "0.0000 is below 0.8 (not JSON: Unrecognized token 'red': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') at line 1, column 1)"),
                new SimilarityRow(
                        "listContains",
                        Map.of("at-least", new BigDecimal("0.8"), "to", List.of("red", "green")),
                        "- green\n- red",
                        "red",
                        "1.0000 is at least 0.8 (2.00 of 2 expected items in 2 answered)",
                        "0.5000 is below 0.8 (1.00 of 2 expected items in 1 answered)"));
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
                        SimilarityRow.names(StructureForms.all(Similarity.levenshtein(), List.of()).stream()));
    }
}
