package io.goldunit.score.similarity.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JaroSimilarityTests {

    @Test
    void theBeginningCountsByItsWeight() {
        assertThat(Similarity.jaro().of("MARHTA", "MARTHA")).isCloseTo(17 / 18.0, within(1e-12));
        assertThat(Similarity.jaroWinkler().of("MARHTA", "MARTHA")).isCloseTo(17 / 18.0 + 0.3 / 18, within(1e-12));
        assertThat(Similarity.jaroWinkler().prefixWeight(0.2).of("MARHTA", "MARTHA"))
                .isCloseTo(17 / 18.0 + 0.6 / 18, within(1e-12));
    }

    @Test
    void theReasonIsTheValue() throws Exception {
        GoldenCase goldenCase = GoldenCase.of("name", "Who?", "MARTHA");

        assertThat(Similarity.jaroWinkler()
                        .score(Trial.of(goldenCase, "MARHTA"))
                        .reason())
                .isEqualTo("0.9611");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 0.26, Double.NaN})
    void aWeightThatLeadsBeyondOneIsRefused(double weight) {
        assertThatThrownBy(() -> Similarity.jaroWinkler().prefixWeight(weight))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the weight of the prefix lies between 0 and 0.25, not at " + weight);
    }
}
