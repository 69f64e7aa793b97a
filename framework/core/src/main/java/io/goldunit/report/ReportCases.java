package io.goldunit.report;

import io.goldunit.gate.CaseChange;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Measure;
import io.goldunit.gate.Pairing;
import io.goldunit.golden.Message;
import io.goldunit.golden.Role;
import io.goldunit.report.CaseRow.Cell;
import io.goldunit.report.CaseRow.State;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of a run beside those of its baseline, worst change first. */
final class ReportCases {

    private static final int QUESTION = 160;

    private static final Comparator<CaseRow> LARGEST_DROP_FIRST = Comparator.comparingDouble(CaseRow::worst)
            .reversed()
            .thenComparing(Comparator.comparingDouble(CaseRow::sum).reversed());

    private final List<String> scorers;
    private final Map<String, Map<String, CaseChange>> changes = new HashMap<>();
    private final Map<String, CaseResult> accepted = new HashMap<>();
    private final Set<String> edited = new HashSet<>();
    private final Set<String> added = new HashSet<>();
    private final Set<String> quarantined;
    private final List<String> removed;
    private final List<String> provenSlices;

    private ReportCases(ReportEntry entry) {
        scorers = entry.run().header().scorers().stream().map(ScorerSpec::name).toList();
        Run baseline = entry.baseline();
        if (baseline != null) {
            baseline.cases().forEach(it -> accepted.put(it.id(), it));
        }
        quarantined = entry.quarantined().stream()
                .filter(it -> !it.expired())
                .map(Quarantined::id)
                .collect(Collectors.toSet());
        Comparison comparison = entry.comparison();
        Pairing pairing = entry.unpaired();
        edited.addAll(pairing.edited());
        added.addAll(pairing.added());
        removed = pairing.removed();
        provenSlices = comparison == null ? List.of() : provenSlices(comparison);
        if (comparison != null) {
            comparison.changes().forEach(it -> changes.computeIfAbsent(it.id(), id -> new HashMap<>())
                    .put(it.scorer(), it));
        }
    }

    static List<ReportCase> of(ReportEntry entry) {
        ReportCases cases = new ReportCases(entry);
        Stream<ReportCase> run = entry.run().cases().stream().map(cases::present);
        return Stream.concat(run, cases.removed.stream().map(cases::gone))
                .sorted(Comparator.comparing(ReportCase::row, cases.worstFirst()))
                .toList();
    }

    /** Those that a proven drop is about come before those that merely dropped too. */
    private Comparator<CaseRow> worstFirst() {
        return Comparator.comparing(CaseRow::state)
                .thenComparing(row -> !isProven(row))
                .thenComparing(LARGEST_DROP_FIRST);
    }

    private boolean isProven(CaseRow row) {
        return provenSlices.stream()
                .anyMatch(slice -> slice.isEmpty() || row.tags().contains(slice));
    }

    private static List<String> provenSlices(Comparison comparison) {
        return Stream.concat(comparison.measures().stream(), comparison.slices().stream())
                .filter(Measure::regressed)
                .map(Measure::slice)
                .toList();
    }

    private ReportCase present(CaseResult now) {
        CaseResult before = accepted.get(now.id());
        List<Cell> cells =
                scorers.stream().map(scorer -> cell(scorer, before, now)).toList();
        int faults = Fault.in(now).size();
        CaseRow row = new CaseRow(now.id(), state(now, cells), question(now), now.tags(), faults, cells);
        return new ReportCase(row, now, before);
    }

    private ReportCase gone(String id) {
        CaseResult before = accepted.get(id);
        List<Cell> cells =
                scorers.stream().map(scorer -> cell(scorer, before, null)).toList();
        List<String> tags = before == null ? List.of() : before.tags();
        return new ReportCase(new CaseRow(id, State.REMOVED, "", tags, 0, cells), null, before);
    }

    private Cell cell(String scorer, @Nullable CaseResult before, @Nullable CaseResult now) {
        CaseResult judged = now == null ? before : now;
        CaseChange change = judged == null
                ? null
                : changes.getOrDefault(judged.id(), Map.of()).get(scorer);
        return change == null
                ? new Cell(mean(before, scorer), mean(now, scorer), null)
                : new Cell(change.before(), change.now(), change.drop());
    }

    private static @Nullable Double mean(@Nullable CaseResult result, String scorer) {
        OptionalDouble mean = result == null ? OptionalDouble.empty() : result.mean(scorer);
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private State state(CaseResult now, List<Cell> cells) {
        if (now.trials().isEmpty()) {
            return State.NOT_ASKED;
        }
        if (quarantined.contains(now.id())) {
            return State.QUARANTINED;
        }
        boolean measured = cells.stream().anyMatch(cell -> cell.now() != null);
        if (now.answers().isEmpty() || (!measured && !Fault.in(now).isEmpty())) {
            return State.ERROR;
        }
        if (edited.contains(now.id())) {
            return State.EDITED;
        }
        if (added.contains(now.id())) {
            return State.NEW;
        }
        return changes.containsKey(now.id()) ? moved(cells) : State.SINGLE;
    }

    private static State moved(List<Cell> cells) {
        List<Double> drops =
                cells.stream().map(Cell::drop).filter(drop -> drop != null).toList();
        if (drops.stream().anyMatch(drop -> Numbers.sign(drop) > 0)) {
            return State.WORSE;
        }
        return drops.stream().anyMatch(drop -> Numbers.sign(drop) < 0) ? State.BETTER : State.SAME;
    }

    /** The last thing the user said, else the last thing the candidate was sent. */
    private static String question(CaseResult result) {
        List<Message> prompt = result.prompt();
        String last = prompt.isEmpty() ? "" : prompt.get(prompt.size() - 1).text();
        String question = prompt.stream()
                .filter(message -> message.role() == Role.USER)
                .reduce((first, second) -> second)
                .map(Message::text)
                .orElse(last);
        return Visible.excerpt(question, QUESTION);
    }
}
