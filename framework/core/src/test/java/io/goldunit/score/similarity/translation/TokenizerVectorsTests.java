package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.score.NltkWords;
import io.goldunit.score.PythonText;
import io.goldunit.score.ReferenceData;
import io.goldunit.score.similarity.ReferenceCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
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
            "sacrebleu-zh", Tokenizer.ZH::tokens,
            "python-split", PythonText::split);

    @Test
    void tokensEqualTheReferenceOnOurOwnTexts() throws Exception {
        assertThat(compared(ReferenceData.ownVectors("tokenization.json"))).isEqualTo(1951);
    }

    @Test
    void tokensEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        assertThat(compared(ReferenceData.developersVectors("tokenization.json")))
                .isEqualTo(1707);
    }

    private static int compared(JsonNode file) {
        SoftAssertions soft = new SoftAssertions();
        List<ReferenceCase> cases = ReferenceCase.all(file).stream()
                .filter(it -> TOKENIZERS.containsKey(it.option("tokenizer")))
                .toList();
        for (ReferenceCase it : cases) {
            soft.assertThat(tokenizer(it).apply(it.candidate()))
                    .as(it.toString())
                    .isEqualTo(it.tokens());
        }
        soft.assertAll();
        return cases.size();
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
