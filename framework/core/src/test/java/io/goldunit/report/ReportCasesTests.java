package io.goldunit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.goldunit.candidate.Answer;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Pairing;
import io.goldunit.gate.Verdict;
import io.goldunit.report.CaseRow.Cell;
import io.goldunit.report.CaseRow.State;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.TrialResult;
import io.goldunit.score.Score;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class ReportCasesTests {

    private static final Run BEFORE = Samples.run(
            Samples.header("shop", ""),
            Samples.scored("better", 0.5),
            Samples.scored("gone", 0.5),
            Samples.scored("reworded", 0.5),
            Samples.scored("same", 0.5),
            Samples.scored("silent", 0.5),
            Samples.scored("worse", 0.5),
            Samples.scored("worst", 0.5));

    private static final Run NOW = Samples.run(
            Samples.header("shop", ""),
            Samples.scored("better", 0.75),
            Samples.scored("fresh", 0.75),
            Samples.scored("reworded", 0.75),
            Samples.scored("same", 0.5 + 1e-12),
            Samples.failed("silent"),
            Samples.scored("worse", 0.25),
            Samples.scored("worst", 0));

    @Test
    void theWorstStandFirstAndWhatDidNotMoveLast() {
        assertThat(rows())
                .extracting(CaseRow::id, CaseRow::state)
                .containsExactly(
                        row("silent", State.ERROR),
                        row("worst", State.WORSE),
                        row("worse", State.WORSE),
                        row("gone", State.REMOVED),
                        row("reworded", State.EDITED),
                        row("fresh", State.NEW),
                        row("better", State.BETTER),
                        row("same", State.SAME));
    }

    @Test
    void aCellHoldsWhatIsKnownOfBothSides() {
        assertThat(cell("worse")).isEqualTo(new Cell(0.5, 0.25, 0.25));
        assertThat(cell("gone")).isEqualTo(new Cell(0.5, null, null));
        assertThat(cell("fresh")).isEqualTo(new Cell(null, 0.75, null));
        assertThat(cell("reworded")).isEqualTo(new Cell(0.5, 0.75, null));
        assertThat(cell("silent")).isEqualTo(new Cell(0.5, null, null));
    }

    @Test
    void withoutBaselineTheSetKeepsItsOrder() {
        assertThat(ReportCases.of(Samples.fresh()))
                .extracting(it -> it.row().id(), it -> it.row().state())
                .containsExactly(row("sofa", State.SINGLE), row("lamp", State.SINGLE));
    }

    @Test
    void aPartialRunMissesNoCases() {
        assertThat(ReportCases.of(Samples.partial()))
                .extracting(ReportCase::row)
                .containsExactly(new CaseRow(
                        "where-is-it",
                        State.SINGLE,
                        "What about where-is-it?",
                        List.of(),
                        0,
                        List.of(new Cell(0.8, 0.7, null))));
    }

    @Test
    void aCaseThatNoScorerCouldMeasureIsAnError() {
        Map<String, Score> scores = Map.of("rougeL", Score.unscored("nothing expected"));
        CaseResult result = Samples.result("a", new TrialResult(1, Answer.of("Hi"), null, scores, List.of()));
        Run run = Samples.run(Samples.header("shop", ""), result);
        CaseRow row = ReportCases.of(new ReportEntry(run, null, null)).get(0).row();
        assertThat(row.state()).isEqualTo(State.ERROR);
        assertThat(row.faults()).isEqualTo(1);
    }

    private static List<CaseRow> rows() {
        Comparison all = Comparisons.between(NOW, BEFORE, Verdict.REGRESSED, "rougeL dropped");
        Pairing pairing = new Pairing(null, List.of("reworded"), List.of("fresh"), List.of("gone"));
        Comparison comparison = new Comparison(
                Comparison.SCHEMA,
                "shop",
                Verdict.REGRESSED,
                "rougeL dropped",
                "",
                false,
                pairing,
                all.measures(),
                List.of(),
                all.changes().stream().filter(it -> !it.id().equals("reworded")).toList(),
                0,
                List.of(),
                List.of(),
                List.of());
        return ReportCases.of(new ReportEntry(NOW, BEFORE, comparison)).stream()
                .map(ReportCase::row)
                .toList();
    }

    private static Cell cell(String id) {
        return rows().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }

    private static Tuple row(String id, State state) {
        return tuple(id, state);
    }
}
