package io.goldunit.score.similarity.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.reference.TokenizerFamily;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** ROUGE of rouge_score 0.1.2: precision, recall and F1 of every type, with stemmer and without, and means over answers. */
class RougeVectorsTests {

    private static final Map<String, Rouge> TYPES = Map.of(
            "rouge1", Rouge.ofRuns(1),
            "rouge2", Rouge.ofRuns(2),
            "rouge3", Rouge.ofRuns(3),
            "rougeL", Rouge.ofTexts(),
            "rougeLsum", Rouge.ofLines());

    @Test
    void rougeEqualsTheReferenceOnOurOwnTexts() throws Exception {
        assertThat(compared(ReferenceData.ownVectors("rouge.json"))).isEqualTo(377);
    }

    @Test
    void rougeEqualsTheReferenceOnTextsOfThirdParties() throws Exception {
        assertThat(compared(ReferenceData.developersVectors("rouge.json"))).isEqualTo(593);
    }

    @Test
    void tokensEqualTheReferenceOnOurOwnTexts() throws Exception {
        checkTokens(ReferenceData.ownVectors("tokenization.json"));
    }

    @Test
    void tokensEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        checkTokens(ReferenceData.developersVectors("tokenization.json"));
    }

    private static int compared(JsonNode file) {
        SoftAssertions soft = new SoftAssertions();
        Map<String, JsonNode> entries = new HashMap<>();
        file.get("entries").forEach(it -> entries.put(it.get("id").asText(), it));
        List<ReferenceCase> cases = ReferenceCase.all(file);
        for (ReferenceCase it : cases) {
            it.expected().fieldNames().forEachRemaining(type -> {
                if (it.entry().has("entry_ids")) {
                    compareMean(soft, it, type, entries);
                } else {
                    compare(soft, it, type);
                }
            });
        }
        soft.assertAll();
        return cases.size();
    }

    private static void compare(SoftAssertions soft, ReferenceCase it, String type) {
        JsonNode expected = it.expected().get(type);
        RougeResult result = result(it.entry(), rouge(it, type));
        near(soft, it + type + " precision", result.precision(), expected.get("precision"));
        near(soft, it + type + " recall", result.recall(), expected.get("recall"));
        near(soft, it + type + " F1", result.f1(), expected.get("fmeasure"));
    }

    /** What a bootstrap gives beside the mean is random, and not offered. */
    private static void compareMean(SoftAssertions soft, ReferenceCase it, String type, Map<String, JsonNode> entries) {
        Rouge rouge = rouge(it, type);
        double mean = ReferenceCase.texts(it.entry().get("entry_ids")).stream()
                .mapToDouble(id -> result(Objects.requireNonNull(entries.get(id), id), rouge)
                        .f1())
                .average()
                .orElseThrow();
        near(soft, it + type, mean, it.expected().get(type).get("fmeasure").get("mean"));
    }

    private static RougeResult result(JsonNode entry, Rouge rouge) {
        String[] references = ReferenceCase.texts(entry.get("references")).toArray(String[]::new);
        return rouge.of(entry.get("candidate").asText(), references);
    }

    private static Rouge rouge(ReferenceCase it, String type) {
        Rouge rouge = Objects.requireNonNull(TYPES.get(type), type);
        return it.is("use_stemmer") ? rouge.stemmed() : rouge;
    }

    private static void near(SoftAssertions soft, String told, double value, JsonNode expected) {
        soft.assertThat(value).as(told).isEqualTo(expected.asDouble(), ReferenceCase.tolerance(expected.asDouble()));
    }

    private static void checkTokens(JsonNode file) {
        ReferenceCase.checkAllOf(TokenizerFamily.SUMMARY, file, it -> {
            RougeTokens tokens = new RougeTokens(it.option("tokenizer").equals("rouge-stem"), false);
            assertThat(tokens.of(it.candidate())).isEqualTo(it.tokens());
        });
    }
}
