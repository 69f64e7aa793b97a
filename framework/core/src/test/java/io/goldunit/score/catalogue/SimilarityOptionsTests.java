package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.Scorer;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.similarity.Similarity;
import io.goldunit.score.similarity.SimilarityForm;
import io.goldunit.score.similarity.edit.EditSimilarity;
import io.goldunit.score.similarity.edit.FuzzyRatio;
import io.goldunit.score.similarity.embedding.TokenModel;
import io.goldunit.score.similarity.overlap.OverlapSimilarity;
import io.goldunit.score.similarity.overlap.Terms;
import io.goldunit.score.similarity.speech.Transform;
import io.goldunit.score.similarity.summary.Rouge;
import io.goldunit.score.similarity.translation.Chrf;
import io.goldunit.score.similarity.translation.Smoothing;
import io.goldunit.score.similarity.translation.Tokenizer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An option in a case file or on the command line is the option in code. */
class SimilarityOptionsTests {

    @ParameterizedTest
    @MethodSource("options")
    void theFormMeasuresAsTheCodeDoes(String name, Map<String, Object> options, Scorer code) {
        SimilarityForm form = form(name);
        CheckForm check = form.check();

        assertThat(form.scorer(new Argument(name, options)).spec()).isEqualTo(code.spec());
        assertThat(check.read(new Argument(name, limited(form, options))).options())
                .containsEntry("similarity", code.spec().signature());
    }

    @Test
    void withoutOptionsItIsTheStandardOne() {
        assertThat(Similarities.FORMS).allSatisfy(it -> assertThat(
                        it.scorer(new Argument(it.name(), Map.of())).spec())
                .isEqualTo(it.standard().spec()));
    }

    @Test
    void everyOptionIsTriedBelow() {
        assertThat(options().flatMap(it -> ((Map<?, ?>) it.get()[1])
                        .keySet().stream().map(key -> it.get()[0] + " " + key)))
                .containsAll(Similarities.FORMS.stream()
                        .flatMap(form -> form.options().stream().map(key -> form.name() + " " + key))
                        .toList());
    }

    private static SimilarityForm form(String name) {
        return Similarities.FORMS.stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> limited(SimilarityForm form, Map<String, Object> options) {
        Map<String, Object> limited = new HashMap<>(options);
        limited.put(form.check().takes().contains("at-most") ? "at-most" : "at-least", 1L);
        return limited;
    }

    /** What a check of a case can say, for the schema. */
    static Stream<Arguments> checks() {
        return options().map(it -> {
            @SuppressWarnings("unchecked")
            Map<String, Object> options = (Map<String, Object>) it.get()[1];
            String name = (String) it.get()[0];
            return Arguments.of(name, limited(form(name), options));
        });
    }

    static Stream<Arguments> options() {
        return Stream.of(
                        matches(),
                        rouge(),
                        bleu(),
                        gleu(),
                        chrf(),
                        ter(),
                        meteor(),
                        edits(),
                        fuzzy(),
                        overlaps(),
                        speech(),
                        structure(),
                        embeddings())
                .flatMap(it -> it);
    }

    private static Arguments row(Scorer code, Map<String, Object> options) {
        return Arguments.of(code.spec().name(), options, code);
    }

    private static Stream<Arguments> matches() {
        return Stream.of(
                row(Similarity.normalizedMatch().withoutPunctuation(), Map.of("without-punctuation", true)),
                row(Similarity.normalizedMatch(), Map.of("without-punctuation", false)),
                row(Similarity.squadExactMatch().version11(), Map.of("version11", true)),
                row(Similarity.squadF1().version11(), Map.of("version11", true)));
    }

    private static Stream<Arguments> rouge() {
        return Stream.of(
                        Similarity.rouge1(),
                        Similarity.rouge2(),
                        Similarity.rouge3(),
                        Similarity.rougeL(),
                        Similarity.rougeLsum())
                .flatMap(SimilarityOptionsTests::rouge);
    }

    private static Stream<Arguments> rouge(Rouge it) {
        return Stream.of(
                row(it.stemmed(), Map.of("stemmed", true)),
                row(it.stemmed().unicode(), Map.of("stemmed", true, "unicode", true)));
    }

    private static Stream<Arguments> bleu() {
        BigDecimal fifth = new BigDecimal("0.2");
        return Stream.of(
                row(Similarity.bleu().tokenizer(Tokenizer.V13A), Map.of("tokenizer", "13a")),
                row(Similarity.bleu().tokenizer(Tokenizer.INTL), Map.of("tokenizer", "intl")),
                row(Similarity.bleu().tokenizer(Tokenizer.CHAR), Map.of("tokenizer", "char")),
                row(Similarity.bleu().tokenizer(Tokenizer.ZH), Map.of("tokenizer", "zh")),
                row(Similarity.bleu().tokenizer(Tokenizer.NONE), Map.of("tokenizer", "none")),
                row(Similarity.bleu().smoothing(Smoothing.exp()), Map.of("smoothing", "exp")),
                row(Similarity.bleu().smoothing(Smoothing.none()), Map.of("smoothing", "none")),
                row(Similarity.bleu().smoothing(Smoothing.floor()), Map.of("smoothing", "floor")),
                row(Similarity.bleu().smoothing(Smoothing.addK()), Map.of("smoothing", "add-k")),
                row(Similarity.bleu().smoothing(Smoothing.floor(0.2)), Map.of("smoothing", Map.of("floor", fifth))),
                row(Similarity.bleu().smoothing(Smoothing.addK(2)), Map.of("smoothing", Map.of("add-k", 2L))),
                row(
                        Similarity.bleu().lowercase().maxOrder(2).effectiveOrder(false),
                        Map.of("lowercase", true, "max-order", 2L, "effective-order", false)));
    }

    private static Stream<Arguments> gleu() {
        return Stream.of(
                row(Similarity.gleu().tokenizer(Tokenizer.CHAR), Map.of("tokenizer", "char")),
                row(Similarity.gleu().lowercase().maxOrder(2), Map.of("lowercase", true, "max-order", 2L)));
    }

    private static Stream<Arguments> chrf() {
        return Stream.of(Similarity.chrf(), Similarity.chrfPlusPlus()).flatMap(SimilarityOptionsTests::chrf);
    }

    private static Stream<Arguments> chrf(Chrf it) {
        return Stream.of(
                row(it.charOrder(4).wordOrder(1).beta(3), Map.of("char-order", 4L, "word-order", 1L, "beta", 3L)),
                row(
                        it.lowercase().whitespace().epsilonSmoothing(),
                        Map.of("lowercase", true, "whitespace", true, "epsilon-smoothing", true)));
    }

    private static Stream<Arguments> ter() {
        return Stream.of(
                row(Similarity.ter().normalized().asian(), Map.of("normalized", true, "asian", true)),
                row(
                        Similarity.ter().withoutPunctuation().caseSensitive(),
                        Map.of("without-punctuation", true, "case-sensitive", true)));
    }

    private static Stream<Arguments> meteor() {
        return Stream.of(
                row(Similarity.meteor().exact().splitAtSpaces(), Map.of("exact", true, "split-at-spaces", true)),
                row(
                        Similarity.meteor().weights(0.8, 3, 0.5),
                        Map.of("weights", Map.of("alpha", new BigDecimal("0.8")))),
                row(Similarity.meteor().weights(0.9, 2, 0), Map.of("weights", Map.of("beta", 2L, "gamma", 0L))));
    }

    private static Stream<Arguments> edits() {
        Stream<Arguments> words = Stream.of(
                        Similarity.levenshtein(),
                        Similarity.osa(),
                        Similarity.damerauLevenshtein(),
                        Similarity.indel(),
                        Similarity.lcs(),
                        Similarity.hamming(),
                        Similarity.commonPrefix(),
                        Similarity.commonSuffix())
                .map(EditSimilarity::words)
                .map(it -> row(it, Map.of("words", true)));
        return Stream.concat(
                words,
                Stream.of(
                        row(
                                Similarity.levenshtein(2, 1, 3).words(),
                                Map.of(
                                        "words",
                                        true,
                                        "weights",
                                        Map.of("insertion", 2L, "deletion", 1L, "substitution", 3L))),
                        row(Similarity.levenshtein(1, 1, 2), Map.of("weights", Map.of("substitution", 2L))),
                        row(
                                Similarity.jaroWinkler().prefixWeight(0.2),
                                Map.of("prefix-weight", new BigDecimal("0.2")))));
    }

    private static Stream<Arguments> fuzzy() {
        return Stream.of(
                        FuzzyRatio.ratio(),
                        FuzzyRatio.partialRatio(),
                        FuzzyRatio.tokenSortRatio(),
                        FuzzyRatio.tokenSetRatio(),
                        FuzzyRatio.tokenRatio(),
                        FuzzyRatio.partialTokenSortRatio(),
                        FuzzyRatio.partialTokenSetRatio(),
                        FuzzyRatio.partialTokenRatio(),
                        FuzzyRatio.weightedRatio(),
                        FuzzyRatio.quickRatio())
                .map(FuzzyRatio::processed)
                .map(it -> row(it, Map.of("processed", true)));
    }

    private static Stream<Arguments> overlaps() {
        Map<String, Object> runs = Map.of("kind", "characters", "length", 3L, "case-sensitive", true);
        Terms terms = Terms.characters(3).caseSensitive();
        Stream<Arguments> sets = Stream.of(Similarity.jaccard(), Similarity.dice(), Similarity.overlapCoefficient())
                .map(OverlapSimilarity::counted)
                .map(it -> row(it.terms(terms), Map.of("counted", true, "terms", runs)));
        return Stream.concat(
                sets,
                Stream.of(
                        row(Similarity.jaccard().terms(Terms.words()), Map.of("terms", "words")),
                        row(Similarity.cosine().terms(Terms.scikitLearn()), Map.of("terms", "scikit-learn")),
                        row(Similarity.cosine().distinct(), Map.of("distinct", true)),
                        row(Similarity.tfIdf().terms(terms), Map.of("terms", runs)),
                        row(
                                Similarity.tfIdf().terms(Terms.words().caseSensitive()),
                                Map.of("terms", Map.of("kind", "words", "case-sensitive", true)))));
    }

    private static Stream<Arguments> speech() {
        Transform plain = Transform.LOWER_CASE_WITHOUT_PUNCTUATION;
        return Stream.of(
                row(Similarity.wer().transform(plain), Map.of("transform", "lower-case-without-punctuation")),
                row(Similarity.mer().transform(Transform.STANDARDIZED), Map.of("transform", "standardized")),
                row(Similarity.wil().transform(Transform.DEFAULT), Map.of("transform", "default")));
    }

    private static Stream<Arguments> structure() {
        Scorer chars = Similarity.bleu().tokenizer(Tokenizer.CHAR);
        Map<String, Object> bleu = Map.of("bleu", Map.of("tokenizer", "char"));
        return Stream.of(
                row(Similarity.jsonSimilarity().comparing(Similarity.jaro()), Map.of("comparing", "jaro")),
                row(Similarity.jsonSimilarity().comparing(chars), Map.of("comparing", bleu)),
                row(
                        Similarity.listContains().comparing(chars).allowingExtra(),
                        Map.of("comparing", bleu, "allowing-extra", true)));
    }

    private static Stream<Arguments> embeddings() {
        return Stream.of(
                row(Similarity.semantic().dotProduct(), Map.of("dot-product", true)),
                row(Similarity.semantic().euclidean(), Map.of("euclidean", true)),
                bertScore(Similarity.bertScore().precision(), Map.of("precision", true)),
                bertScore(Similarity.bertScore().recall(), Map.of("recall", true)),
                bertScore(
                        Similarity.bertScore().model(TokenModel.bgeSmallEnV15()),
                        Map.of("model", "bge-small-en-v1.5-q")));
    }

    /** Its parts have names of their own in reports, and are options of the one name in case files. */
    private static Arguments bertScore(Scorer code, Map<String, Object> options) {
        return Arguments.of("bertScore", options, code);
    }
}
