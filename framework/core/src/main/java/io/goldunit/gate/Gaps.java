package io.goldunit.gate;

import io.goldunit.run.CaseResult;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Direction;
import java.util.ArrayList;
import java.util.List;

/** What is made of trials to which a scorer gave no value. */
enum Gaps {
    LEFT_OUT,
    COUNTED_AS_WORST;

    /** A scorer's values of a case, in the order of the trials. */
    List<Double> values(CaseResult result, ScorerSpec scorer) {
        List<Double> values = new ArrayList<>();
        for (TrialResult trial : result.trials()) {
            if (trial.scores().get(scorer.name()) instanceof Score.Value score) {
                values.add(score.value());
            } else if (this == COUNTED_AS_WORST) {
                values.add(scorer.direction() == Direction.HIGHER_IS_BETTER ? 0.0 : 1.0);
            }
        }
        return List.copyOf(values);
    }
}
