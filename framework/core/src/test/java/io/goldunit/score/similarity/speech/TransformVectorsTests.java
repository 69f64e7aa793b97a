package io.goldunit.score.similarity.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.reference.TokenizerFamily;
import org.junit.jupiter.api.Test;

/** Words as jiwer 4.0 takes them. */
class TransformVectorsTests {

    @Test
    void wordsEqualTheReferenceOnOurOwnTexts() throws Exception {
        checkWords(ReferenceData.ownVectors("tokenization.json"));
    }

    @Test
    void wordsEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        checkWords(ReferenceData.developersVectors("tokenization.json"));
    }

    private static void checkWords(JsonNode file) {
        ReferenceCase.checkAllOf(TokenizerFamily.SPEECH, file, it -> assertThat(Transform.DEFAULT.words(it.candidate()))
                .isEqualTo(it.tokens()));
    }
}
