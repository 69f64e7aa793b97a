package io.goldunit.score.similarity.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.reference.TokenizerFamily;
import org.junit.jupiter.api.Test;

/** Words as scikit-learn 1.2.1 takes them. */
class TermVectorsTests {

    @Test
    void wordsEqualTheReferenceOnOurOwnTexts() throws Exception {
        checkWords(ReferenceData.ownVectors("tokenization.json"));
    }

    @Test
    void wordsEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        checkWords(ReferenceData.developersVectors("tokenization.json"));
    }

    private static void checkWords(JsonNode file) {
        ReferenceCase.checkAllOf(TokenizerFamily.TERMS, file, it -> assertThat(
                        Terms.scikitLearn().of(it.candidate()))
                .isEqualTo(it.tokens()));
    }
}
