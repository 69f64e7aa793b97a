package io.goldunit.score.similarity.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.golden.GoldenCase;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The numbers of scikit-learn 1.2.1. */
class OverlapVectorsTests {

    private static final Map<String, Terms> TERMS = Map.of(
            "lower+python-split", Terms.words(),
            "sklearn-default", Terms.scikitLearn(),
            "char-3gram", Terms.characters(3).caseSensitive(),
            "lower+char-2gram", Terms.characters(2));

    @Test
    void setsAndCountsEqualTheReferenceOnOurOwnTexts() throws Exception {
        ReferenceCase.checkAll(ReferenceData.ownVectors("set_vector.json"), OverlapVectorsTests::check);
    }

    @Test
    void setsAndCountsEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        ReferenceCase.checkAll(ReferenceData.developersVectors("set_vector.json"), OverlapVectorsTests::check);
    }

    private static void check(ReferenceCase it) {
        if (it.option("metric").equals("tfidf_cosine_matrix")) {
            checkMatrix(it);
            return;
        }
        Terms terms = Objects.requireNonNull(TERMS.get(it.option("tokenizer")));
        double jaccard = value(OverlapSimilarity.jaccard().terms(terms), it);
        if (it.expected().get("jaccard").isNull()) {
            // 0/0 in the reference. Two texts without terms are equal here.
            assertThat(jaccard).isEqualTo(1);
            return;
        }
        it.has("jaccard", jaccard);
        it.has("dice", value(OverlapSimilarity.dice().terms(terms), it));
        it.has("overlap", value(OverlapSimilarity.overlapCoefficient().terms(terms), it));
        it.has(
                "jaccard_multiset",
                value(OverlapSimilarity.jaccard().terms(terms).counted(), it));
        it.has("cosine_counts", value(OverlapSimilarity.cosine().terms(terms), it));
        it.has("cosine_binary", value(OverlapSimilarity.cosine().terms(terms).distinct(), it));
        assertThat(it.expected()).hasSize(6);
    }

    private static void checkMatrix(ReferenceCase it) {
        List<String> documents = ReferenceCase.stream(it.entry().get("candidate"))
                .map(JsonNode::asText)
                .toList();
        TfIdf tfIdf = TfIdf.cosine().fittedTo(documents);
        JsonNode matrix = it.expected().get("matrix");
        assertThat(matrix).hasSize(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            for (int j = 0; j < documents.size(); j++) {
                double value = value(tfIdf, documents.get(i), documents.get(j));
                assertThat(value)
                        .as("%s %s %s", it.entry().get("id"), i, j)
                        .isCloseTo(matrix.get(i).get(j).asDouble(), ReferenceCase.TOLERANCE);
            }
        }
    }

    private static double value(Scorer scorer, ReferenceCase it) {
        return value(scorer, it.candidate(), it.reference());
    }

    private static double value(Scorer scorer, String answer, String expected) {
        try {
            return ((Score.Value) scorer.score(Trial.of(GoldenCase.of("vector", "?", expected), answer))).value();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
