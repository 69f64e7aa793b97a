package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** BLEU of sacrebleu 2.6.0: the score, and everything it is made of. */
class BleuVectorsTests {

    @Test
    void bleuEqualsTheReferenceOnOurOwnTexts() throws Exception {
        assertThat(compared(ReferenceData.ownVectors("bleu.json"))).isEqualTo(1188);
    }

    @Test
    void bleuEqualsTheReferenceOnTextsOfThirdParties() throws Exception {
        assertThat(compared(ReferenceData.developersVectors("bleu.json"))).isEqualTo(2661);
    }

    private static int compared(JsonNode file) {
        SoftAssertions soft = new SoftAssertions();
        List<ReferenceCase> cases = ReferenceCase.all(file);
        cases.forEach(it -> compare(soft, it));
        soft.assertAll();
        return cases.size();
    }

    private static void compare(SoftAssertions soft, ReferenceCase it) {
        Bleu bleu = bleu(it);
        JsonNode expected = it.expected();
        BleuResult result = Segments.areIn(it)
                ? bleu.ofCorpus(Segments.of(it))
                : bleu.ofSentence(it.candidate(), it.references().toArray(String[]::new));
        String told = it.toString();
        near(soft, told + " score", result.score(), expected.get("score").asDouble());
        near(
                soft,
                told + " brevity penalty",
                result.brevityPenalty(),
                expected.get("bp").asDouble());
        near(soft, told + " precisions", result.precisions(), expected.get("precisions"));
        near(soft, told + " counts", result.counts(), expected.get("counts"));
        near(soft, told + " totals", result.totals(), expected.get("totals"));
        soft.assertThat(result.answered())
                .as(told)
                .isEqualTo(expected.get("sys_len").asInt());
        soft.assertThat(result.expected())
                .as(told)
                .isEqualTo(expected.get("ref_len").asInt());
        soft.assertThat(bleu.spec().signature())
                .contains(expected.get("signature").asText().replaceFirst("nrefs:[^|]*\\|", ""));
    }

    private static Bleu bleu(ReferenceCase it) {
        Bleu bleu = Bleu.standard()
                .tokenizer(tokenizer(it.option("tokenize")))
                .smoothing(smoothing(it))
                .maxOrder(it.options().get("max_ngram_order").asInt())
                .effectiveOrder(it.is("effective_order"));
        return it.is("lowercase") ? bleu.lowercase() : bleu;
    }

    private static Tokenizer tokenizer(String id) {
        return List.of(Tokenizer.values()).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Smoothing smoothing(ReferenceCase it) {
        JsonNode value = it.options().get("smooth_value");
        return switch (it.option("smooth_method")) {
            case "exp" -> Smoothing.exp();
            case "floor" -> value.isNull() ? Smoothing.floor() : Smoothing.floor(value.asDouble());
            case "add-k" -> value.isNull() ? Smoothing.addK() : Smoothing.addK(value.asDouble());
            case "none" -> Smoothing.none();
            default -> throw new IllegalArgumentException(it.option("smooth_method"));
        };
    }

    private static void near(SoftAssertions soft, String told, double value, double expected) {
        soft.assertThat(value).as(told).isEqualTo(expected, ReferenceCase.tolerance(expected));
    }

    private static void near(SoftAssertions soft, String told, List<Double> values, JsonNode expected) {
        soft.assertThat(values).as(told).hasSize(expected.size());
        for (int i = 0; i < values.size(); i++) {
            near(soft, told, values.get(i), expected.get(i).asDouble());
        }
    }
}
