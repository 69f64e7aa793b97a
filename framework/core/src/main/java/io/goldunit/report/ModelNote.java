package io.goldunit.report;

import io.goldunit.candidate.Answer;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which models answered, as their providers name them, also where the candidate does not say whom it asks.
 *
 * @param before in the cases of the baseline that the run has too, sorted; empty where that is not known
 * @param now in the run, sorted; empty where that is not known
 */
record ModelNote(List<String> before, List<String> now) {

    static ModelNote of(ReportEntry entry) {
        Run run = entry.run();
        Run baseline = entry.baseline();
        return new ModelNote(
                baseline == null
                        ? List.of()
                        : models(baseline.cases().stream()
                                .filter(it -> run.find(it.id()).isPresent())
                                .toList()),
                models(run.cases()));
    }

    /** From which to which, where both are known and differ. */
    Optional<String> change() {
        return before.isEmpty() || now.isEmpty() || before.equals(now)
                ? Optional.empty()
                : Optional.of(String.join(", ", before) + " -> " + String.join(", ", now));
    }

    private static List<String> models(List<CaseResult> cases) {
        return cases.stream()
                .flatMap(it -> it.answers().stream())
                .map(Answer::modelReturned)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
