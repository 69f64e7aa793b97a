package io.goldunit.score.similarity.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class TfIdfTests {

    private static Score score(Scorer scorer, String answer, String expected) throws Exception {
        return scorer.score(Trial.of(GoldenCase.of("lamp", "Which?", expected), answer));
    }

    @Test
    void aTermOfBothTextsWeighsLess() throws Exception {
        Score score = score(Similarity.tfIdf(), "red lamp", "red bell");

        double rare = Math.log(3 / 2.0) + 1;
        assertThat(((Score.Value) score).value()).isCloseTo(1 / (1 + rare * rare), within(1e-12));
        assertThat(score.reason()).isEqualTo("cosine 0.3361");
    }

    @Test
    void aTermThatNoDocumentHasDoesNotCount() throws Exception {
        Scorer fitted = Similarity.tfIdf().fittedTo(List.of("red lamp", "red bell"));

        assertThat(score(fitted, "red tower", "red")).isEqualTo(Score.of(1, "cosine 1.0000"));
        assertThat(score(fitted, "tower", "red")).isEqualTo(Score.of(0, "cosine 0.0000"));
    }

    @Test
    void theDocumentsStayWhenTheTermsChange() throws Exception {
        Scorer fitted = Similarity.tfIdf().fittedTo(List.of("a b", "a c")).terms(Terms.words());

        assertThat(score(fitted, "a d", "a")).isEqualTo(Score.of(1, "cosine 1.0000"));
    }

    @Test
    void theSignatureKnowsTheDocuments() {
        List<String> documents = List.of("red lamp", "red bell");

        String signature = Similarity.tfIdf().fittedTo(documents).spec().signature();

        assertThat(signature)
                .contains(", fitted to 2 documents ")
                .isEqualTo(Similarity.tfIdf().fittedTo(documents).spec().signature())
                .isNotEqualTo(Similarity.tfIdf()
                        .fittedTo(List.of("red lamp", "red tower"))
                        .spec()
                        .signature());
    }

    @Test
    void textsOfTooManyRunsOfCharactersStayUnscored() throws Exception {
        String most = "ab".repeat(200_000);
        Scorer runs = Similarity.tfIdf().terms(Terms.characters(2));

        assertThat(runs.score(Trial.of(GoldenCase.of("a", "?", "ab"), most))).isInstanceOf(Score.Value.class);
        assertThat(runs.score(Trial.of(GoldenCase.of("a", "?", "ab"), most + "a")))
                .isEqualTo(Score.unscored(
                        "a text of 400001 characters is too long for runs of 2 code points: more than 400000"));
        assertThat(runs.score(Trial.of(GoldenCase.of("a", "?", most + "a"), "ab")))
                .isInstanceOf(Score.Unscored.class);
    }
}
