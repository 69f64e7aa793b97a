package io.goldunit.run;

import io.goldunit.call.Calls;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.Candidate;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One trial from case to scores: an error is kept as an error, a failing scorer leaves the others alone. A trial that the budget
 * refuses a call is given up as a whole: half of its scores would count for all of them. What it has recorded is on tape.
 */
record TrialTask(Candidate candidate, Map<String, Scorer> scorers, Redactor redactor, Reasons reasons, Askers askers) {

    /** @param scorers with unique names, which are asked for once: to tell all of what a judge is takes its time */
    static TrialTask of(Candidate candidate, List<Scorer> scorers, Redactor redactor, Askers askers) {
        Map<String, Scorer> named = new LinkedHashMap<>();
        scorers.forEach(scorer -> named.put(scorer.spec().name(), scorer));
        return new TrialTask(candidate, named, redactor, new Reasons(), askers);
    }

    /** The trial that makes these calls; empty when the budget did not allow one of them, so that it counts as not asked. */
    Optional<TrialResult> run(GoldenCase goldenCase, Calls calls) {
        int number = calls.trial();
        try {
            Calls its = calls.by("candidate");
            Answer given = askers.ask(() -> its.during(() -> candidate.answer(goldenCase, its)));
            if (given == null) {
                return asked(failed(number, "the candidate returned nothing (null)", calls), calls);
            }
            Answer answer = redactor.answer(CallFacts.completed(given, calls));
            Map<String, Score> scores = scores(new Trial(goldenCase, number, answer, calls));
            return asked(new TrialResult(number, answer, null, scores, calls.made()), calls);
        } catch (Exception | AssertionError | LinkageError | StackOverflowError e) {
            Cause.keepInterrupt(e);
            return asked(failed(number, Cause.of(e), calls), calls);
        }
    }

    private static Optional<TrialResult> asked(TrialResult result, Calls calls) {
        return calls.refused() ? Optional.empty() : Optional.of(result);
    }

    static TrialResult failed(int number, String error, Calls calls) {
        return new TrialResult(number, null, error, Map.of(), calls.made());
    }

    private Map<String, Score> scores(Trial trial) {
        Map<String, Score> scores = new TreeMap<>();
        scorers.forEach((name, scorer) -> {
            if (scorer.appliesTo(trial.goldenCase())) {
                scores.put(name, score(name, scorer, trial));
            }
        });
        return scores;
    }

    private Score score(String name, Scorer scorer, Trial trial) {
        Calls calls = trial.calls().by(name);
        try {
            Trial its = new Trial(trial.goldenCase(), trial.number(), trial.answer(), calls);
            Score score = askers.score(name, () -> calls.during(() -> scorer.score(its)));
            return score == null
                    ? Score.unscored("the scorer returned nothing (null)")
                    : reasons.shared(redactor.score(score));
        } catch (Exception | AssertionError | LinkageError | StackOverflowError e) {
            Cause.keepInterrupt(e);
            return Score.unscored(Cause.of(e));
        }
    }
}
