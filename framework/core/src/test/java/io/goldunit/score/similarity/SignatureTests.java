package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Direction;
import io.goldunit.score.ScorerSpec.Kind;
import io.goldunit.score.similarity.edit.FuzzyRatio;
import io.goldunit.score.similarity.overlap.Terms;
import io.goldunit.score.similarity.speech.Transform;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run record says of each similarity: another signature makes its scores incomparable. */
class SignatureTests {

    private static final String RAPID_FUZZ = "RapidFuzz 3.14.5, 0..1, higher is better, ";
    private static final String SCIKIT_LEARN = "scikit-learn 1.2.1, 0..1, higher is better, ";
    private static final String FORMULA = "by its formula, 0..1, higher is better, ";
    private static final String SQUAD = "words between white space in lower case without punctuation and articles";
    private static final String JIWER = "jiwer 4.0, from 0, above 1 as 1, lower is better, ";
    private static final String WORDS = "words between white space in lower case, ";

    static List<Arguments> similarities() {
        return List.of(
                higher(Similarity.exactMatch(), "exactMatch/1 0 or 1, higher is better, code points"),
                higher(
                        Similarity.normalizedMatch(),
                        "normalizedMatch/1 0 or 1, higher is better, NFKC, lower case, white space as one space"),
                higher(
                        Similarity.normalizedMatch().withoutPunctuation(),
                        "normalizedMatch/1 0 or 1, higher is better, NFKC, lower case, white space as one space,"
                                + " punctuation as white space"),
                higher(Similarity.squadExactMatch(), "squadExactMatch/1 SQuAD 2.0, 0..1, higher is better, " + SQUAD),
                higher(Similarity.squadF1().version11(), "squadF1/1 SQuAD 1.1, 0..1, higher is better, " + SQUAD),
                higher(Similarity.levenshtein(), "levenshtein/1 " + RAPID_FUZZ + "code points, weights 1 1 1"),
                higher(
                        Similarity.levenshtein(2, 1, 3).words(),
                        "levenshtein/1 " + RAPID_FUZZ + "words between white space, weights 2 1 3"),
                higher(Similarity.osa(), "osa/1 " + RAPID_FUZZ + "code points, each transposition once"),
                higher(
                        Similarity.damerauLevenshtein(),
                        "damerauLevenshtein/1 " + RAPID_FUZZ + "code points, unrestricted transpositions"),
                higher(Similarity.indel(), "indel/1 " + RAPID_FUZZ + "code points, no substitutions"),
                higher(Similarity.lcs(), "lcs/1 " + RAPID_FUZZ + "code points, of the longer length"),
                higher(Similarity.hamming(), "hamming/1 " + RAPID_FUZZ + "code points, the shorter one padded"),
                higher(Similarity.commonPrefix(), "commonPrefix/1 " + RAPID_FUZZ + "code points, of the longer length"),
                higher(Similarity.commonSuffix(), "commonSuffix/1 " + RAPID_FUZZ + "code points, of the longer length"),
                higher(Similarity.jaro(), "jaro/1 " + RAPID_FUZZ + "code points"),
                higher(Similarity.jaroWinkler(), "jaroWinkler/1 " + RAPID_FUZZ + "code points, prefix weight 0.1"),
                higher(FuzzyRatio.tokenSetRatio(), "tokenSetRatio/1 " + RAPID_FUZZ + "code points, no processor"),
                higher(
                        FuzzyRatio.weightedRatio().processed(),
                        "weightedRatio/1 " + RAPID_FUZZ + "code points, default_process"),
                higher(Similarity.jaccard(), "jaccard/1 " + SCIKIT_LEARN + WORDS + "each once"),
                higher(Similarity.dice().counted(), "dice/1 " + FORMULA + WORDS + "each as often as it occurs"),
                higher(
                        Similarity.overlapCoefficient()
                                .terms(Terms.characters(3).caseSensitive()),
                        "overlapCoefficient/1 " + FORMULA + "runs of 3 code points, each once"),
                higher(Similarity.cosine(), "cosine/1 " + SCIKIT_LEARN + WORDS + "each as often as it occurs"),
                higher(Similarity.cosine().distinct(), "cosine/1 " + SCIKIT_LEARN + WORDS + "each once"),
                higher(
                        Similarity.tfIdf(),
                        "tfIdf/1 " + SCIKIT_LEARN
                                + "words of two or more characters in lower case, fitted to the two texts"),
                lower(Similarity.wer(), "wer/1 " + JIWER + "words, default"),
                lower(
                        Similarity.mer().transform(Transform.LOWER_CASE_WITHOUT_PUNCTUATION),
                        "mer/1 " + JIWER + "words, lower case without punctuation"),
                lower(Similarity.wil().transform(Transform.STANDARDIZED), "wil/1 " + JIWER + "words, standardized"),
                lower(Similarity.cer(), "cer/1 " + JIWER + "code points"),
                higher(
                        Similarity.jsonSimilarity(),
                        "jsonSimilarity/1 0..1, higher is better, lists by optimal assignment, texts by"
                                + " similarity/levenshtein/1 " + RAPID_FUZZ + "code points, weights 1 1 1"),
                higher(
                        Similarity.listContains().comparing(Similarity.jaro()),
                        "listContains/1 by the definition of autoevals, 0..1, higher is better, extra items count, items by"
                                + " similarity/jaro/1 " + RAPID_FUZZ + "code points"),
                higher(
                        Similarity.listContains().allowingExtra().comparing(Similarity.jaro()),
                        "listContains/1 by the definition of autoevals, 0..1, higher is better, extra items allowed, items by"
                                + " similarity/jaro/1 " + RAPID_FUZZ + "code points"));
    }

    private static Arguments higher(Scorer scorer, String signature) {
        return Arguments.of(scorer, Direction.HIGHER_IS_BETTER, signature);
    }

    private static Arguments lower(Scorer scorer, String signature) {
        return Arguments.of(scorer, Direction.LOWER_IS_BETTER, signature);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("similarities")
    void rangeDirectionTokenizerAndVersionAreTold(Scorer scorer, Direction direction, String signature) {
        String name = signature.substring(0, signature.indexOf('/'));

        assertThat(scorer.spec())
                .isEqualTo(new ScorerSpec(name, Kind.SIMILARITY, direction, "similarity/" + signature));
    }
}
