package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceData;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Stems of NLTK 3.8 in its mode NLTK_EXTENSIONS, the only one that the metrics use. */
class PorterStemmerTests {

    @Test
    void stemsEqualTheReferenceOnOurOwnWords() throws Exception {
        assertThat(compared(ReferenceData.ownVectors("porter_stemmer.json"))).isEqualTo(509);
    }

    @Test
    void stemsEqualTheReferenceOnWordsOfThirdParties() throws Exception {
        assertThat(compared(ReferenceData.developersVectors("porter_stemmer.json")))
                .isEqualTo(520);
    }

    private static int compared(JsonNode file) {
        SoftAssertions soft = new SoftAssertions();
        for (JsonNode entry : file.get("entries")) {
            String word = entry.get("candidate").asText();
            soft.assertThat(PorterStemmer.stem(word.toLowerCase(Locale.ROOT)))
                    .as(word)
                    .isEqualTo(entry.get("expected").get("NLTK_EXTENSIONS").asText());
        }
        soft.assertAll();
        return file.get("entries").size();
    }

    @Test
    void charactersBeyondTheBasicPlaneAreOneLetter() {
        assertThat(PorterStemmer.stem("a\ud835\udd76")).isEqualTo("a\ud835\udd76");
        assertThat(PorterStemmer.stem("o\ud835\udd76\ud835\udd76ed")).isEqualTo("o\ud835\udd76");
    }
}
