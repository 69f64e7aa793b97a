package io.goldunit.gate;

import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The trials of a run that could not be measured in full.
 *
 * @param trials of the run
 * @param scored trials with at least one value
 * @param unanswered trials without an answer
 * @param causes one a trial that lacks an answer, or a score which another trial or an unscored one shows to be due
 */
record Faults(int trials, int scored, int unanswered, List<String> causes) {

    static Faults of(Run run) {
        int trials = 0;
        int scored = 0;
        int unanswered = 0;
        List<String> causes = new ArrayList<>();
        for (CaseResult result : run.cases()) {
            List<String> due = due(result);
            for (TrialResult trial : result.trials()) {
                trials++;
                scored += trial.scores().values().stream().anyMatch(Score.Value.class::isInstance) ? 1 : 0;
                unanswered += trial.answer() == null ? 1 : 0;
                cause(trial, due).ifPresent(causes::add);
            }
        }
        return new Faults(trials, scored, unanswered, List.copyOf(causes));
    }

    /** Trials without an answer, over all trials. */
    double unansweredShare() {
        return trials == 0 ? 0 : (double) unanswered / trials;
    }

    /** Why there is nothing to judge, when the errors are too many or nothing at all was scored. */
    Optional<String> tooMany(double allowed) {
        if (scored == 0) {
            return Optional.of("no trial of " + trials + " was scored: " + first());
        }
        if (causes.size() <= allowed * trials) {
            return Optional.empty();
        }
        return Optional.of(causes.size() + " of " + trials + " trials lack an answer (" + unanswered + ") or a score ("
                + (causes.size() - unanswered) + "), more than the " + Wording.percent(allowed)
                + " that may be; most often: " + mostFrequent());
    }

    private String first() {
        if (trials == 0) {
            return "the run has no trial";
        }
        return causes.isEmpty() ? "no scorer applies to a case" : causes.get(0);
    }

    private String mostFrequent() {
        var counts = causes.stream().collect(Collectors.groupingBy(cause -> cause, Collectors.counting()));
        long most = counts.values().stream().mapToLong(count -> count).max().orElse(0);
        return causes.stream()
                .filter(cause -> Objects.equals(counts.get(cause), most))
                .findFirst()
                .orElseThrow();
    }

    /** The scorers that gave any of the case's trials something, be it no value. */
    private static List<String> due(CaseResult result) {
        return result.trials().stream()
                .flatMap(trial -> trial.scores().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> cause(TrialResult trial, List<String> due) {
        if (trial.answer() == null) {
            return Optional.of(Wording.line(Objects.requireNonNullElse(trial.error(), "no answer")));
        }
        return due.stream()
                .filter(scorer -> !(trial.scores().get(scorer) instanceof Score.Value))
                .findFirst()
                .map(scorer -> "[" + scorer + "] "
                        + (trial.scores().get(scorer) instanceof Score.Unscored unscored
                                ? Wording.line(unscored.reason())
                                : "gave no score"));
    }
}
