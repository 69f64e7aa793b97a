package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceData;
import io.goldunit.score.Score;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The numbers that everyone else computes: the SQuAD script, version 2.0. */
class ReferenceVectorsTests {

    private static final Offset<Double> TOLERANCE = within(1e-9);

    @Test
    void tokenF1EqualsTheReferenceOnOurOwnTexts() throws Exception {
        assertThat(comparedTokenF1(ReferenceData.ownVectors("squad.json"))).isEqualTo(311);
    }

    @Test
    void tokenF1EqualsTheReferenceOnTextsOfThirdParties() throws Exception {
        assertThat(comparedTokenF1(ReferenceData.developersVectors("squad.json")))
                .isEqualTo(302);
    }

    private static int comparedTokenF1(JsonNode file) {
        SoftAssertions soft = new SoftAssertions();
        var vectors =
                Vectors.of(file, options -> options.get("version").asText().equals("2.0"));
        for (Vectors it : vectors) {
            soft.assertThat(value(TokenF1.score(it.candidate(), it.references())))
                    .as(it.id())
                    .isEqualTo(it.expected("f1"), TOLERANCE);
        }
        soft.assertAll();
        return vectors.size();
    }

    private static double value(Score score) {
        return ((Score.Value) score).value();
    }
}
