package io.goldunit.score.similarity.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often a text has each term.
 *
 * @param byTerm 1 or more
 */
record Counts(Map<String, Integer> byTerm) {

    static Counts of(List<String> terms) {
        Map<String, Integer> counts = new HashMap<>();
        terms.forEach(term -> counts.merge(term, 1, Integer::sum));
        return new Counts(counts);
    }

    /** Each term once. */
    static Counts distinct(List<String> terms) {
        Map<String, Integer> counts = new HashMap<>();
        terms.forEach(term -> counts.put(term, 1));
        return new Counts(counts);
    }

    boolean isEmpty() {
        return byTerm.isEmpty();
    }

    long total() {
        return byTerm.values().stream().mapToLong(Integer::longValue).sum();
    }

    /** How many terms are in common, each as often as both have it. */
    long common(Counts other) {
        return byTerm.entrySet().stream()
                .mapToLong(it -> Math.min(it.getValue(), other.byTerm.getOrDefault(it.getKey(), 0)))
                .sum();
    }
}
