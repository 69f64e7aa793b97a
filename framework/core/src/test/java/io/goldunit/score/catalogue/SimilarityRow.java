package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.similarity.SimilarityForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A similarity as a check of a case that expects {@code the cat sat on the mat}.
 *
 * @param name of the check
 * @param argument of the check, with its limit
 * @param good an answer within the limit
 * @param bad an answer beyond it
 * @param held the reason for the good one
 * @param broken the reason for the bad one
 */
record SimilarityRow(String name, Object argument, String good, String bad, String held, String broken) {

    static final String CAT = "The cat sat on a mat";
    static final BigDecimal HALF = new BigDecimal("0.5");

    private static final GoldenCase CASE = GoldenCase.of("cat", "Where?", "the cat sat on the mat");

    /** With a limit of 0.5, which {@link #CAT} keeps and {@code No.} does not. */
    static SimilarityRow of(String name, String held, String broken) {
        return new SimilarityRow(name, HALF, CAT, "No.", held, broken);
    }

    static Score score(String name, Object argument, String answer) {
        return Checks.named(name)
                .orElseThrow()
                .read(new Argument(name, argument))
                .on(Trial.of(CASE, answer));
    }

    static List<String> names(Stream<SimilarityForm> forms) {
        return forms.map(SimilarityForm::name).toList();
    }

    /** It and its opposite give both answers the scores that are due. */
    void check() {
        assertThat(score(name, argument, good)).isEqualTo(Score.pass(held));
        assertThat(score(name, argument, bad)).isEqualTo(Score.fail(broken));
        assertThat(score("not-" + name, argument, good)).isEqualTo(Score.fail(held));
        assertThat(score("not-" + name, argument, bad)).isEqualTo(Score.pass(broken));
    }
}
