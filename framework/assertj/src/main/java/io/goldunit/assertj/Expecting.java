package io.goldunit.assertj;

import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.rule.WantedJson;
import java.util.List;

/**
 * A scorer that compares with what is expected, whatever the case expects.
 *
 * @param scorer that compares
 * @param expected with what
 */
record Expecting(Scorer scorer, Expected expected) implements DelegatingScorer {

    static Scorer text(Scorer scorer, String... anyOf) {
        return new Expecting(scorer, Expected.anyOf(anyOf));
    }

    /** The scorer itself where nothing is said of what is expected. */
    static Scorer some(Scorer scorer, String... anyOf) {
        return anyOf.length == 0 ? scorer : text(scorer, anyOf);
    }

    /**
     * Compared with JSON.
     *
     * @throws IllegalArgumentException when it cannot be read: that is a mistake of the test, and nothing is wrong with the answer
     */
    static Scorer json(Scorer scorer, String json) {
        Expected expected = new Expected(List.of(), json);
        WantedJson.OF_CASE.in(GoldenCase.of("expected", "").expecting(expected));
        return new Expecting(scorer, expected);
    }

    @Override
    public Score score(Trial trial) throws Exception {
        return scorer.score(new Trial(in(trial.goldenCase()), trial.number(), trial.answer(), trial.calls()));
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return scorer.appliesTo(in(goldenCase));
    }

    private GoldenCase in(GoldenCase goldenCase) {
        return goldenCase.expecting(expected);
    }
}
