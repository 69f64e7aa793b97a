package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
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
        List<ReferenceCase> cases = ReferenceCase.all(file);
        for (ReferenceCase it : cases) {
            Chrf chrf = chrf(it);
            double expected = it.expected().get("score").asDouble();
            soft.assertThat(chrf.ofCorpus(Segments.of(it)).score())
                    .as(it.toString())
                    .isEqualTo(expected, ReferenceCase.tolerance(expected));
            soft.assertThat(chrf.spec().signature())
                    .contains(it.expected().get("signature").asText().replaceFirst("nrefs:[^|]*\\|", ""));
        }
        soft.assertAll();
        return cases.size();
    }

    private static Chrf chrf(ReferenceCase it) {
        Chrf chrf = Chrf.standard()
                .charOrder(it.options().get("char_order").asInt())
                .wordOrder(it.options().get("word_order").asInt())
                .beta(it.options().get("beta").asInt());
        chrf = it.is("lowercase") ? chrf.lowercase() : chrf;
        chrf = it.is("whitespace") ? chrf.whitespace() : chrf;
        return it.is("eps_smoothing") ? chrf.epsilonSmoothing() : chrf;
    }
}
