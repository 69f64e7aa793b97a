package io.goldunit.score.similarity.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The numbers of jiwer 4.0. */
class ErrorRateVectorsTests {

    private static final Map<String, ErrorRate> RATES = Map.of(
            "words-default", ErrorRate.wer(),
            "words-lower-nopunct", ErrorRate.wer().transform(Transform.LOWER_CASE_WITHOUT_PUNCTUATION),
            "words-standardize", ErrorRate.wer().transform(Transform.STANDARDIZED),
            "chars-default", ErrorRate.cer());

    @Test
    void ratesEqualTheReferenceOnOurOwnTexts() throws Exception {
        ReferenceCase.checkAll(ReferenceData.ownVectors("wer.json"), ErrorRateVectorsTests::check);
    }

    @Test
    void ratesEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        ReferenceCase.checkAll(ReferenceData.developersVectors("wer.json"), ErrorRateVectorsTests::check);
    }

    private static void check(ReferenceCase it) {
        ErrorRate rate = Objects.requireNonNull(RATES.get(it.option("transform")));
        WordErrors errors = errors(rate, it);
        it.has("hits", errors.hits());
        it.has("substitutions", errors.substitutions());
        it.has("deletions", errors.deletions());
        it.has("insertions", errors.insertions());
        if (it.option("transform").equals("chars-default")) {
            it.has("cer", errors.errorRate());
            assertThat(it.expected()).hasSize(5);
            return;
        }
        it.has("wer", errors.errorRate());
        it.has("mer", errors.matchErrorRate());
        it.has("wil", errors.informationLost());
        it.has("wip", errors.informationPreserved());
        assertThat(it.expected()).hasSize(10);
        // The range over all alignments, which the file leaves out for the long texts.
        if (!it.expected().get("hits_min").isNull()) {
            assertThat(errors.hits())
                    .isBetween(
                            it.expected().get("hits_min").asLong(),
                            it.expected().get("hits_max").asLong());
        }
    }

    /** A corpus has one expected text for each answer. */
    private static WordErrors errors(ErrorRate rate, ReferenceCase it) {
        JsonNode candidate = it.entry().get("candidate");
        if (candidate.isTextual()) {
            return rate.errors(it.candidate(), it.reference());
        }
        List<JsonNode> references =
                ReferenceCase.stream(it.entry().get("references")).toList();
        WordErrors sum = WordErrors.NONE;
        for (int i = 0; i < candidate.size(); i++) {
            assertThat(references.get(i)).hasSize(1);
            sum = sum.plus(rate.errors(
                    candidate.get(i).asText(), references.get(i).get(0).asText()));
        }
        return sum;
    }
}
