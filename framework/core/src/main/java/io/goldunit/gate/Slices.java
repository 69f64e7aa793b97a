package io.goldunit.gate;

import io.goldunit.golden.Quarantine;
import io.goldunit.run.CaseResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The samples of the tags: those that can say something which the whole set and the other tags do not. */
final class Slices {

    private final List<CaseResult> results;
    private final double alpha;

    /**
     * @param results of the run, with their tags
     * @param alpha the level of all slices together
     */
    Slices(List<CaseResult> results, double alpha) {
        this.results = results;
        this.alpha = alpha;
    }

    /**
     * One sample a scorer and tag. Left out are tags of the same cases as the whole set or as a tag earlier by name, and
     * those so small that no drop could be significant: where all n cases get worse and each is swapped or not, p is 1/2^n.
     * Which ones are left out depends on ids and counts alone, never on the scores.
     */
    List<Sample> of(List<Sample> suite) {
        return suite.stream().flatMap(whole -> of(whole).stream()).toList();
    }

    private List<Sample> of(Sample whole) {
        Set<List<String>> seen = new HashSet<>(Set.of(whole.ids()));
        Map<String, Set<String>> tags =
                results.stream().collect(Collectors.toMap(CaseResult::id, it -> Set.copyOf(it.tags()), (a, b) -> a));
        List<Sample> slices = new ArrayList<>();
        for (String tag : tags()) {
            List<CaseScores> cases = whole.cases().stream()
                    .filter(scores -> tags.getOrDefault(scores.id(), Set.of()).contains(tag))
                    .toList();
            Sample slice = whole.slice(tag, cases);
            if (Math.scalb(1.0, -cases.size()) <= alpha && seen.add(slice.ids())) {
                slices.add(slice);
            }
        }
        return slices;
    }

    private List<String> tags() {
        return results.stream()
                .flatMap(it -> it.tags().stream())
                .filter(tag -> !Quarantine.isTag(tag))
                .distinct()
                .sorted()
                .toList();
    }
}
