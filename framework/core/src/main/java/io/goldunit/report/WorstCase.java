package io.goldunit.report;

import io.goldunit.report.CaseRow.Cell;
import io.goldunit.report.CaseRow.State;
import io.goldunit.score.ScorerSpec;
import java.util.List;
import java.util.Objects;

/**
 * A case that got worse, with the scorer that shows it best.
 *
 * @param id of the case
 * @param scorer its name
 * @param before from 0 to 1
 * @param now from 0 to 1
 */
record WorstCase(String id, String scorer, double before, double now) {

    /** The cases that dropped most, in the order of the page's list. */
    static List<WorstCase> of(ReportEntry entry, int most) {
        List<ScorerSpec> scorers = entry.run().header().scorers();
        return ReportCases.of(entry).stream()
                .map(ReportCase::row)
                .filter(row -> row.state() == State.WORSE)
                .limit(most)
                .map(row -> of(row, scorers))
                .toList();
    }

    private static WorstCase of(CaseRow row, List<ScorerSpec> scorers) {
        int worst = 0;
        for (int i = 1; i < row.cells().size(); i++) {
            worst = drop(row.cells().get(i)) > drop(row.cells().get(worst)) ? i : worst;
        }
        Cell cell = row.cells().get(worst);
        return new WorstCase(
                row.id(),
                scorers.get(worst).name(),
                Objects.requireNonNull(cell.before()),
                Objects.requireNonNull(cell.now()));
    }

    private static double drop(Cell cell) {
        return cell.drop() == null ? Double.NEGATIVE_INFINITY : cell.drop();
    }
}
