package io.goldunit.run;

import io.goldunit.score.Score;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds equal reasons of scores once: a rule says the same of thousands of cases, and in a large run that would be most of what
 * is held. Thread-safe.
 */
final class Reasons {

    /** A judge has another reason each time: they are not all to be looked up. */
    private static final int MOST = 10_000;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** An equal score, with a reason that others may have too. */
    Score shared(Score score) {
        return score instanceof Score.Value value ? new Score.Value(value.value(), shared(value.reason())) : score;
    }

    /** Equal results with such scores. */
    CaseResult shared(CaseResult result) {
        return result.withTrials(result.trials().stream().map(this::shared).toList());
    }

    private TrialResult shared(TrialResult trial) {
        Map<String, Score> scores = new TreeMap<>();
        trial.scores().forEach((scorer, score) -> scores.put(scorer, shared(score)));
        return new TrialResult(trial.number(), trial.answer(), trial.error(), scores, trial.calls());
    }

    private String shared(String reason) {
        String first = known.size() < MOST ? known.putIfAbsent(reason, reason) : known.get(reason);
        return first == null ? reason : first;
    }
}
