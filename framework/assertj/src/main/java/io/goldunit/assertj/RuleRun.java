package io.goldunit.assertj;

import io.goldunit.call.Calls;
import io.goldunit.candidate.Answer;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One rule, tried on one answer. */
final class RuleRun {

    private RuleRun() {}

    /** Why the rule does not hold for the answer; empty when it does. */
    static Optional<String> problem(Scorer rule, Answer answer, Expected expected) {
        Score score = score(rule, new Trial(expecting(expected), 1, answer, Calls.untaped()));
        boolean holds = score instanceof Score.Value value && value.value() == 1;
        return holds ? Optional.empty() : Optional.of(score.reason());
    }

    private static Score score(Scorer rule, Trial trial) {
        try {
            return rule.score(trial);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("rule [" + rule.spec().name() + "] failed", e);
        }
    }

    private static GoldenCase expecting(Expected expected) {
        return new GoldenCase(
                "assertion",
                List.of(),
                List.of(),
                Map.of(),
                expected,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                "assertion",
                0);
    }
}
