package io.goldunit.report;

import io.goldunit.gate.CaseChange;
import io.goldunit.gate.Comparison;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that dropped most, each once, with the scorer that shows it best. */
final class WorstCases {

    private WorstCases() {}

    static List<CaseChange> of(Comparison comparison, int most) {
        Map<String, CaseChange> byCase = new LinkedHashMap<>();
        comparison.changes().stream()
                .filter(it -> Numbers.sign(it.drop()) > 0)
                .forEach(it -> byCase.putIfAbsent(it.id(), it));
        return byCase.values().stream().limit(most).toList();
    }
}
