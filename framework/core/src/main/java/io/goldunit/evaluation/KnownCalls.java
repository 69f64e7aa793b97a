package io.goldunit.evaluation;

import io.goldunit.call.TapedCall;
import io.goldunit.golden.GoldenCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Calls that were made once.
 *
 * @param calls all of them
 * @param byCase those of a case by its id and their trial
 */
record KnownCalls(List<TapedCall> calls, Map<String, Map<Integer, List<TapedCall>>> byCase) {

    static KnownCalls of(List<TapedCall> calls) {
        Map<String, Map<Integer, List<TapedCall>>> byCase = new HashMap<>();
        for (TapedCall call : calls) {
            if (call.caseId() != null) {
                byCase.computeIfAbsent(call.caseId(), id -> new TreeMap<>())
                        .computeIfAbsent(call.trial(), trial -> new ArrayList<>())
                        .add(call);
            }
        }
        return new KnownCalls(calls, byCase);
    }

    /** Those of a case by their trial. */
    Map<Integer, List<TapedCall>> of(GoldenCase goldenCase) {
        return byCase.getOrDefault(goldenCase.id(), Map.of());
    }

    /** Those that serve all cases. */
    List<TapedCall> ofNoCase() {
        return calls.stream().filter(it -> it.caseId() == null).toList();
    }

    /** What a trial makes of them in the mean, by model. */
    Map<String, Double> ofTrial() {
        long trials = byCase.values().stream().mapToLong(Map::size).sum();
        return mean(calls.stream().filter(it -> it.caseId() != null).toList(), trials);
    }

    /** What each of so many trials makes of these calls in the mean, by model. */
    static Map<String, Double> mean(List<TapedCall> calls, long trials) {
        Map<String, Double> mean = new TreeMap<>();
        calls.forEach(it -> mean.merge(it.model(), 1.0 / trials, Double::sum));
        return mean;
    }
}
