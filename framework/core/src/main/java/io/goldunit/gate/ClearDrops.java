package io.goldunit.gate;

import io.goldunit.run.CaseResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the cases that a proven drop is about. Which measures are proven was decided before, so this adds no false alarm to
 * the set's.
 *
 * @param proven measures of a proven drop
 * @param tags of each case
 * @param tolerance the drop that does not matter
 */
record ClearDrops(List<Measure> proven, Map<String, Set<String>> tags, double tolerance) {

    static ClearDrops of(List<Measure> proven, List<CaseResult> results, double tolerance) {
        return new ClearDrops(
                proven,
                results.stream().collect(Collectors.toMap(CaseResult::id, it -> Set.copyOf(it.tags()), (a, b) -> a)),
                tolerance);
    }

    /** The largest first. */
    List<CaseDrop> in(List<Sample> suite) {
        return suite.stream()
                .flatMap(sample -> sample.cases().stream()
                        .filter(it -> isProven(sample.scorer(), it.id()) && it.isClearDrop(tolerance))
                        .map(it -> drop(sample.scorer(), it)))
                .sorted(Comparator.comparingDouble(CaseDrop::drop)
                        .reversed()
                        .thenComparing(CaseDrop::id)
                        .thenComparing(CaseDrop::scorer))
                .toList();
    }

    private boolean isProven(String scorer, String id) {
        Set<String> own = tags.getOrDefault(id, Set.of());
        return proven.stream()
                .filter(it -> it.scorer().equals(scorer))
                .anyMatch(it -> it.slice().isEmpty() || own.contains(it.slice()));
    }

    private static CaseDrop drop(String scorer, CaseScores it) {
        return new CaseDrop(
                it.id(),
                scorer,
                it.meanBefore(),
                it.meanNow(),
                it.drop(),
                it.worseTrials(),
                it.now().size());
    }
}
