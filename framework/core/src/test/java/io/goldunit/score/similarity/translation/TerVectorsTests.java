package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** TER of sacrebleu 2.6.0: the score, the edits and the words. */
class TerVectorsTests {

    @Test
    void terEqualsTheReferenceOnOurOwnTexts() throws Exception {
        assertThat(compared(ReferenceData.ownVectors("ter.json"))).isEqualTo(1131);
    }

    @Test
    void terEqualsTheReferenceOnTextsOfThirdParties() throws Exception {
        assertThat(compared(ReferenceData.developersVectors("ter.json"))).isEqualTo(1601);
    }

    private static int compared(JsonNode file) {
        SoftAssertions soft = new SoftAssertions();
        List<ReferenceCase> cases = ReferenceCase.all(file);
        for (ReferenceCase it : cases) {
            JsonNode expected = it.expected();
            Ter ter = ter(it);
            TerResult result = ter.ofCorpus(Segments.of(it));
            double score = expected.get("score").asDouble();
            soft.assertThat(result.score()).as(it.toString()).isEqualTo(score, ReferenceCase.tolerance(score));
            soft.assertThat(result.edits())
                    .as(it.toString())
                    .isEqualTo(expected.get("num_edits").asLong());
            soft.assertThat(result.expected())
                    .as(it.toString())
                    .isEqualTo(expected.get("ref_length").asDouble());
            soft.assertThat(ter.spec().signature())
                    .contains(expected.get("signature").asText().replaceFirst("nrefs:[^|]*\\|", ""));
        }
        soft.assertAll();
        return cases.size();
    }

    private static Ter ter(ReferenceCase it) {
        Ter ter = Ter.standard();
        ter = it.is("normalized") ? ter.normalized() : ter;
        ter = it.is("no_punct") ? ter.withoutPunctuation() : ter;
        ter = it.is("asian_support") ? ter.asian() : ter;
        return it.is("case_sensitive") ? ter.caseSensitive() : ter;
    }
}
