package io.goldunit.score.similarity;

import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec.Direction;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The best of an answer's scores against each expected text, the first of equals.
 *
 * @param direction which score is better
 * @param measure gives the score of an answer against one expected text
 */
record BestOfEach(Direction direction, BiFunction<String, String, Score> measure) {

    /** Unscored when one of them is: it might have been the best. */
    Score score(String answer, List<String> expected) {
        Score best = Score.unscored("no text is expected");
        for (String text : expected) {
            Score score = measure.apply(answer, text);
            if (score instanceof Score.Unscored) {
                return score;
            }
            best = isBetter(score, best) ? score : best;
        }
        return expected.size() > 1 && best instanceof Score.Value value
                ? Score.of(value.value(), value.reason() + ", the best of " + expected.size())
                : best;
    }

    private boolean isBetter(Score score, Score best) {
        if (!(score instanceof Score.Value one && best instanceof Score.Value other)) {
            return true;
        }
        return direction == Direction.HIGHER_IS_BETTER ? one.value() > other.value() : one.value() < other.value();
    }
}
