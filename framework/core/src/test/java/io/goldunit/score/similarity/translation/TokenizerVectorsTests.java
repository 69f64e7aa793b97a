package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.reference.TokenizerFamily;
import io.goldunit.score.NltkWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Tokens of sacrebleu 2.6.0 and of NLTK 3.8, one by one. */
class TokenizerVectorsTests {

    private static final Map<String, Function<String, List<String>>> TOKENIZERS = Map.of(
            "tercom-normalized", new TerTokens(true, true, false, false)::of,
            "tercom-normalized-asian", new TerTokens(true, true, true, false)::of,
            "tercom-no_punct-asian", new TerTokens(false, false, true, false)::of,
            "chrf-words", TokenizerVectorsTests::chrfWords,
            "nltk-word-tokenize-preserve-line", NltkWords::of,
            "sacrebleu-13a", Tokenizer.V13A::tokens,
            "sacrebleu-intl", Tokenizer.INTL::tokens,
            "sacrebleu-char", Tokenizer.CHAR::tokens,
            "sacrebleu-zh", Tokenizer.ZH::tokens);

    @Test
    void tokensEqualTheReferenceOnOurOwnTexts() throws Exception {
        checkTokens(ReferenceData.ownVectors("tokenization.json"));
    }

    @Test
    void tokensEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        checkTokens(ReferenceData.developersVectors("tokenization.json"));
    }

    private static void checkTokens(JsonNode file) {
        ReferenceCase.checkAllOf(TokenizerFamily.TRANSLATION, file, it -> assertThat(
                        tokenizer(it).apply(it.candidate()))
                .isEqualTo(it.tokens()));
    }

    private static Function<String, List<String>> tokenizer(ReferenceCase it) {
        return Objects.requireNonNull(TOKENIZERS.get(it.option("tokenizer")));
    }

    private static List<String> chrfWords(String text) {
        List<String> words = new ArrayList<>();
        ChrfWords.split(text, (start, end) -> words.add(text.substring(start, end)));
        return words;
    }
}
