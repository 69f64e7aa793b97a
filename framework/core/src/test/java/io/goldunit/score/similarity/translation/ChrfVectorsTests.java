package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.score.ReferenceData;
import io.goldunit.score.similarity.VectorCase;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** chrF and chrF++ of sacrebleu 2.6.0. */
class ChrfVectorsTests {

    @Test
    void chrfEqualsTheReferenceOnOurOwnTexts() throws Exception {
        assertThat(compared(ReferenceData.ownVectors("chrf.json"))).isEqualTo(1131);
    }

    @Test
    void chrfEqualsTheReferenceOnTextsOfThirdParties() throws Exception {
        assertThat(compared(ReferenceData.developersVectors("chrf.json"))).isEqualTo(1628);
    }

    private static int compared(JsonNode file) {
        SoftAssertions soft = new SoftAssertions();
        List<VectorCase> cases = VectorCase.of(file);
        for (VectorCase it : cases) {
            Chrf chrf = chrf(it);
            double expected = it.expected().get("score").asDouble();
            soft.assertThat(chrf.ofCorpus(Segments.of(it)).score())
                    .as(it.told())
                    .isEqualTo(expected, VectorCase.tolerance(expected));
            soft.assertThat(chrf.spec().signature())
                    .contains(it.expected().get("signature").asText().replaceFirst("nrefs:[^|]*\\|", ""));
        }
        soft.assertAll();
        return cases.size();
    }

    private static Chrf chrf(VectorCase it) {
        Chrf chrf = Chrf.standard()
                .charOrder(it.options().get("char_order").asInt())
                .wordOrder(it.options().get("word_order").asInt())
                .beta(it.options().get("beta").asInt());
        chrf = it.has("lowercase") ? chrf.lowercase() : chrf;
        chrf = it.has("whitespace") ? chrf.whitespace() : chrf;
        return it.has("eps_smoothing") ? chrf.epsilonSmoothing() : chrf;
    }
}
