package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.reference.TokenizerFamily;
import io.goldunit.score.PythonText;
import org.junit.jupiter.api.Test;

/** Words as CPython 3.11 splits them at white space, and as the SQuAD scripts make them. */
class PythonTextVectorsTests {

    @Test
    void wordsEqualTheReferenceOnOurOwnTexts() throws Exception {
        checkWords(ReferenceData.ownVectors("tokenization.json"));
    }

    @Test
    void wordsEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        checkWords(ReferenceData.developersVectors("tokenization.json"));
    }

    @Test
    void squadWordsEqualTheReferenceOnOurOwnTexts() throws Exception {
        checkSquadWords(ReferenceData.ownVectors("tokenization.json"));
    }

    @Test
    void squadWordsEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        checkSquadWords(ReferenceData.developersVectors("tokenization.json"));
    }

    private static void checkWords(JsonNode file) {
        ReferenceCase.checkAllOf(TokenizerFamily.PYTHON, file, it -> assertThat(PythonText.split(it.candidate()))
                .isEqualTo(it.tokens()));
    }

    private static void checkSquadWords(JsonNode file) {
        ReferenceCase.checkAllOf(
                TokenizerFamily.SQUAD, file, it -> assertThat(String.join(" ", SquadTokens.of(it.candidate())))
                        .isEqualTo(it.expected().get("text").asText()));
    }
}
