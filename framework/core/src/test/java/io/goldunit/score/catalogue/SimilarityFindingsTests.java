package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Finding;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.score.Cases;
import io.goldunit.score.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a similarity in a case file is found before any model is called. */
class SimilarityFindingsTests {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static List<Finding> findings(String rule, Object argument) {
        return Rule.ofCase().check(Cases.set(Cases.withChecks(Expected.anyOf("red"), new Check(rule, argument, 5))));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongArgumentIsFoundWithWhatWasGot(String rule, Object argument, String message) {
        assertThat(findings(rule, argument))
                .singleElement()
                .satisfies(it -> assertThat(it.message()).isEqualTo(message))
                .satisfies(it -> assertThat(it.rule()).isEqualTo("check-argument"))
                .satisfies(it -> assertThat(it.remedy())
                        .startsWith("Give [" + rule + "] a number from 0 to 1, or an object with at-"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("bleu", true, "[bleu] is to be a number, not true"),
                Arguments.of("bleu", "high", "[bleu] is to be a number, not the text \"high\""),
                Arguments.of("bleu", List.of(HALF), "[bleu] is to be a number, not a list of 1"),
                Arguments.of(
                        "bleu",
                        30L,
                        "a similarity lies between 0 and 1, not at 30; where others count to 100, divide by 100"),
                Arguments.of(
                        "bleu",
                        new BigDecimal("-0.1"),
                        "a similarity lies between 0 and 1, not at -0.1; where others count to 100, divide by 100"),
                Arguments.of("bleu", Map.of(), "[bleu] does not say how similar: [at-least] is missing"),
                Arguments.of("ter", Map.of("asian", true), "[ter] does not say how similar: [at-most] is missing"),
                Arguments.of(
                        "bleu",
                        Map.of("at-most", HALF),
                        "[bleu] is better the higher it is: it takes [at-least], not [at-most]"),
                Arguments.of(
                        "wer",
                        Map.of("at-least", HALF),
                        "[wer] is better the lower it is: it takes [at-most], not [at-least]"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "tokeniser", "char"),
                        "[bleu] has no key [tokeniser], but [tokenizer]"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "maxOrder", 2L),
                        "[bleu] has no key [maxOrder], but [max-order]"),
                Arguments.of(
                        "jaro",
                        Map.of("at-least", HALF, "words", true),
                        "[jaro] has no key [words]: it has at-least, to"),
                Arguments.of(
                        "bertScore",
                        Map.of("at-least", HALF, "precision", true, "recall", true),
                        "BERTScore is the precision or the recall, not both: F1 is made of both"),
                Arguments.of(
                        "bertScore",
                        Map.of("at-least", HALF, "model", "bert-base-uncased"),
                        "[bertScore.model] is to be one of all-minilm-l6-v2-q, bge-small-en-v1.5-q, not the text \"bert-base-uncased\""),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "tokenizer", "chars"),
                        "[bleu.tokenizer] is to be char, not the text \"chars\""),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "tokenizer", 13L),
                        "[bleu.tokenizer] is to be one of 13a, intl, char, zh, none, not 13"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "smoothing", "laplace"),
                        "[bleu.smoothing] is to be one of exp, floor, add-k, none, not the text \"laplace\""),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "smoothing", Map.of("exp", 1L)),
                        "[bleu.smoothing] has no key [exp]: it has floor, add-k"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "smoothing", Map.of()),
                        "[bleu.smoothing] is to be one smoothing, such as {floor: 0.1} or {add-k: 1}, not an object"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "smoothing", Map.of("floor", -1L)),
                        "a smoothing takes a number from 0 on, not -1.0"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "max-order", new BigDecimal("2.5")),
                        "[bleu.max-order] is to be a whole number, not 2.5"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "max-order", 0L),
                        "the highest order of n-grams lies between 1 and 100, not at 0"),
                Arguments.of("chrf", Map.of("at-least", HALF, "beta", 0L), "chrF's beta is at least 1, not 0"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "lowercase", "yes"),
                        "[bleu.lowercase] is to be true or false, not the text \"yes\""),
                Arguments.of(
                        "meteor",
                        Map.of("at-least", HALF, "weights", List.of(1L)),
                        "[meteor.weights] is to be an object, not a list of 1"),
                Arguments.of(
                        "levenshtein",
                        Map.of("at-least", HALF, "weights", Map.of("insert", 1L)),
                        "[levenshtein.weights] has no key [insert], but [insertion]"),
                Arguments.of(
                        "jaroWinkler",
                        Map.of("at-least", HALF, "prefix-weight", 1L),
                        "the weight of the prefix lies between 0 and 0.25, not at 1.0"),
                Arguments.of(
                        "jaccard",
                        Map.of("at-least", HALF, "terms", "characters"),
                        "[jaccard.terms] is to be of kind characters with a length, or of another kind without one,"
                                + " not the text \"characters\""),
                Arguments.of(
                        "jaccard",
                        Map.of("at-least", HALF, "terms", Map.of("length", 3L)),
                        "[jaccard.terms] is to be an object with kind, not an object"),
                Arguments.of(
                        "tfIdf",
                        Map.of("at-least", HALF, "terms", "sklearn"),
                        "[tfIdf.terms] is to be scikit-learn, not the text \"sklearn\""),
                Arguments.of(
                        "wer",
                        Map.of("at-most", HALF, "transform", "standardised"),
                        "[wer.transform] is to be standardized, not the text \"standardised\""),
                Arguments.of(
                        "listContains",
                        Map.of("at-least", HALF, "comparing", "rouge-l"),
                        "[listContains.comparing] is to be rougeL, not the text \"rouge-l\""),
                Arguments.of(
                        "listContains",
                        Map.of("at-least", HALF, "comparing", Map.of()),
                        "[listContains.comparing] is to be one similarity, such as {bleu: {tokenizer: char}}, not an"
                                + " object"),
                Arguments.of(
                        "jsonSimilarity",
                        Map.of("at-least", HALF, "to", Map.of("json", 1L), "comparing", "wer"),
                        "items are compared by a scorer of which more is better, and of [wer] less is: give another"
                                + " one"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "to", List.of()),
                        "[bleu.to] is to be an expected text, not a list of 0"),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "to", Map.of("json", 1L)),
                        "[bleu.to] is to be an expected text, not an object"),
                Arguments.of(
                        "jsonSimilarity",
                        Map.of("at-least", HALF, "to", "red"),
                        "[jsonSimilarity.to] is to be expected JSON, not the text \"red\""),
                Arguments.of(
                        "bleu",
                        Map.of("at-least", HALF, "to", 5L),
                        "[bleu.to] is to be a text or a list of texts, not 5"));
    }

    /** The schema is content with any object there. */
    @Test
    void anUnknownOptionOfASimilarityWithinAnotherIsFound() {
        Map<String, Object> bleu = Map.of("bleu", Map.of("tokens", "char"));

        assertThat(findings("listContains", Map.of("at-least", HALF, "comparing", bleu)))
                .extracting(Finding::message)
                .containsExactly("[listContains.comparing.bleu] has no key [tokens], but [tokenizer]");
    }

    @Test
    void theRemedyNamesEveryOption() {
        assertThat(findings("bleu", true))
                .extracting(Finding::remedy)
                .containsExactly(
                        "Give [bleu] a number from 0 to 1, or an object with at-least, to, tokenizer, smoothing,"
                                + " lowercase, max-order and effective-order");
    }

    @Test
    void aSimilarityWithoutAnythingToCompareWithIsFound() {
        assertThat(findings("jsonSimilarity", HALF))
                .extracting(Finding::message)
                .containsExactly("[jsonSimilarity] has nothing to compare with: the case lacks expected JSON");
        assertThat(Rule.ofCase().check(Cases.set(Cases.withCheck("not-bleu", HALF))))
                .extracting(Finding::message)
                .containsExactly("[not-bleu] has nothing to compare with: the case lacks an expected text");
    }

    @ParameterizedTest
    @CsvSource({
        "rouge_l, rougeL",
        "rouge-l, rougeL",
        "ROUGE-L, rougeL",
        "RougeLSum, rougeLsum",
        "BLEU, bleu",
        "blue, bleu",
        "chrf++, chrfPlusPlus",
        "token-f1, tokenF1",
        "tf-idf, tfIdf",
        "jaro_winkler, jaroWinkler",
        "levenstein, levenshtein",
        "exact match, exactMatch",
        "token_set_ratio, tokenSetRatio",
        "not-rouge-l, not-rougeL",
        "not-contains-jsn, not-contains-json",
        "not-contain-json, not-contains-json",
        "not-contains-sq, not-contains-sql",
        "forbidden-words, forbidden-phrases",
        "WRatio, weightedRatio",
        "is-refusal, refusal",
        "not-is-refusal, not-refusal",
        "icontains-any, contains",
        "similar, semantic",
        "trajectory:tool-used, tools-called",
        "words, word-count",
        "valid-json, is-json",
        "mood, ''"
    })
    void anotherStyleOfANameLeadsToTheKnownOne(String name, String known) {
        assertThat(Checks.nearest(name).orElse("")).isEqualTo(known);
    }
}
