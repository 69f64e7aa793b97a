package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ModelTextTests {

    /** A model refuses a text without tokens: only its two marks are there. */
    private static boolean hasTokens(HuggingFaceTokenizer tokenizer, String text) {
        return tokenizer.tokenize(text).size() > 2;
    }

    @Test
    void aCharacterOfWhichThereIsNoTokenIsNotReadable() throws Exception {
        try (InputStream file = Objects.requireNonNull(
                        ModelTextTests.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json"));
                HuggingFaceTokenizer tokenizer = HuggingFaceTokenizer.newInstance(file, Map.of("padding", "false"))) {
            assertThat(IntStream.range(0, 0x20000)
                            .mapToObj(it -> ModelText.of(Character.toString(it), 1))
                            .filter(it -> it.isReadable() && !hasTokens(tokenizer, it.text())))
                    .isEmpty();
        }
    }

    @Test
    void halfAPairIsTheReplacementCharacter() {
        assertThat(ModelText.of("a\ud885b\udc00\ud83d\ude00\ud83d", 9))
                .isEqualTo(new ModelText("a\ufffdb\ufffd\ud83d\ude00\ufffd", false));
    }

    @Test
    void aTextIsCutBetweenItsCharacters() {
        assertThat(ModelText.of("\ud83d\ude00\ud83d\ude00", 1)).isEqualTo(new ModelText("\ud83d\ude00", true));
        assertThat(ModelText.of("\ud83d\ude00\ud83d\ude00", 2))
                .isEqualTo(new ModelText("\ud83d\ude00\ud83d\ude00", false));
    }
}
