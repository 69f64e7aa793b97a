package io.goldunit.report;

import io.goldunit.gate.Comparison;
import io.goldunit.gate.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** By what numbers the gate decided: a row a scorer over the whole set, then one a slice that regressed. */
record MeasureTable(Comparison comparison) {

    private static final int MOST_SLICES = 8;
    private static final List<String> HEAD =
            List.of("scorer", "slice", "before", "now", "change", "worse/better", "p", "test");

    /** Empty where nothing was measured. */
    List<String> lines() {
        List<Measure> slices =
                comparison.slices().stream().filter(Measure::regressed).toList();
        List<Measure> measures = Stream.concat(
                        comparison.measures().stream(), slices.stream().limit(MOST_SLICES))
                .toList();
        if (measures.isEmpty()) {
            return List.of();
        }
        int more = slices.size() - MOST_SLICES;
        return more > 0
                ? List.of(table(measures), "  and " + Numbers.count(more, "more slice"))
                : List.of(table(measures));
    }

    private static String table(List<Measure> measures) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        measures.forEach(it -> rows.add(row(it)));
        return new TextTable(2, rows).toString();
    }

    private static List<String> row(Measure measure) {
        return List.of(
                Visible.name(measure.scorer()),
                measure.slice().isEmpty() ? "-" : Visible.name(measure.slice()),
                Numbers.score(measure.before()),
                Numbers.score(measure.now()),
                Numbers.change(measure.now() - measure.before()),
                measure.worse() + "/" + measure.better(),
                Numbers.p(measure.adjustedP()),
                measure.test());
    }
}
