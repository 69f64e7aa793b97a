package io.goldunit.report;

import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kind of thing that went wrong in a run: trials without an answer, or without a score, for the same reason.
 *
 * @param reason of the first of them, on one line
 * @param details further lines of it, such as what is nearest to a call that is not on tape
 * @param count trials concerned
 * @param cases ids concerned, in the order of the run
 */
record Fault(String reason, List<String> details, int count, List<String> cases) {

    private static final int MOST_DETAILS = 8;

    /** The kinds, the most frequent first; reasons that differ only in numbers are one kind. */
    static List<Fault> of(Run run) {
        Map<String, Fault> kinds = new LinkedHashMap<>();
        for (CaseResult it : run.cases()) {
            for (String reason : whole(it)) {
                String first = firstLine(reason);
                kinds.merge(
                        first.replaceAll("\\d+", "#"),
                        new Fault(first, details(reason), 1, List.of(it.id())),
                        (known, more) -> known.and(more));
            }
        }
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(Fault::count).reversed())
                .toList();
    }

    /** The first few cases concerned. */
    List<String> some() {
        return cases.subList(0, Math.min(5, cases.size()));
    }

    /** What went wrong in a case, one line a trial without an answer and a score that is missing. */
    static List<String> in(CaseResult result) {
        return whole(result).stream().map(Fault::firstLine).toList();
    }

    private static List<String> whole(CaseResult result) {
        List<String> reasons = new ArrayList<>();
        for (TrialResult trial : result.trials()) {
            if (trial.error() != null) {
                reasons.add("no answer: " + trial.error());
            }
            trial.scores().forEach((scorer, score) -> {
                if (score instanceof Score.Unscored unscored) {
                    reasons.add(scorer + " unscored: " + unscored.reason());
                }
            });
        }
        return reasons;
    }

    static String firstLine(String text) {
        return Visible.excerpt(text.strip().lines().findFirst().orElse(""), 300);
    }

    /** The lines after the first, as many as a person reads. */
    static List<String> details(String text) {
        return text.strip()
                .lines()
                .skip(1)
                .limit(MOST_DETAILS)
                .map(line -> Visible.excerpt(line, 300))
                .toList();
    }

    private Fault and(Fault other) {
        List<String> both = new ArrayList<>(cases);
        other.cases().stream()
                .filter(id -> !both.get(both.size() - 1).equals(id))
                .forEach(both::add);
        return new Fault(reason, details, count + other.count(), List.copyOf(both));
    }
}
