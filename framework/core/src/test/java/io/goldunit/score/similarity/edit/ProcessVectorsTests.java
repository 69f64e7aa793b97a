package io.goldunit.score.similarity.edit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.reference.TokenizerFamily;
import org.junit.jupiter.api.Test;

/** What RapidFuzz 3.14.5 makes of a text before it looks at it. */
class ProcessVectorsTests {

    @Test
    void processedTextsEqualTheReferenceOnOurOwnTexts() throws Exception {
        checkProcessedTexts(ReferenceData.ownVectors("tokenization.json"));
    }

    @Test
    void processedTextsEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        checkProcessedTexts(ReferenceData.developersVectors("tokenization.json"));
    }

    private static void checkProcessedTexts(JsonNode file) {
        ReferenceCase.checkAllOf(TokenizerFamily.EDIT, file, it -> assertThat(FuzzyRatio.process(it.candidate()))
                .isEqualTo(it.expected().get("text").asText()));
    }
}
