package io.goldunit.report;

import io.goldunit.evaluation.Outcome;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Measure;
import io.goldunit.gate.Pairing;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.RunHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** The texts of test nodes, made of what the gate decided; they compute no verdict. Thread-safe. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Messages {

    private static final int MOST_CASES = 5;
    private static final int MOST_SLICES = 8;
    private static final int MOST_FAULTS = 3;

    private Messages() {}

    /** What a set's verdict node says: the verdict, what it means, by what numbers, and what to do next. */
    public static String verdict(Outcome outcome, NextSteps steps) {
        return verdict(new ReportEntry(outcome), steps);
    }

    static String verdict(ReportEntry entry, NextSteps steps) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(entry));
        lines.add("  " + entry.meaning());
        Comparison comparison = entry.comparison();
        if (comparison != null) {
            lines.addAll(measures(comparison));
            lines.addAll(worstCases(entry, steps.report()));
            lines.addAll(unpaired(entry.unpaired()));
        }
        lines.addAll(quarantine(entry));
        lines.addAll(faults(entry));
        ModelNote.of(entry).change().ifPresent(it -> lines.add("  model      " + Visible.onOneLine(it)));
        lines.addAll(baseline(entry));
        lines.addAll(next(entry, steps));
        return String.join("\n", lines);
    }

    /**
     * What the node of a case says that has no answer in any of its trials.
     *
     * @param report the report's path as the reader can open it
     */
    public static String noAnswer(RunHeader header, CaseResult result, String report) {
        return new CaseText(header, result.id(), report).noAnswer(result);
    }

    /**
     * What the node of a case says whose body failed.
     *
     * @param failure what the body says itself
     * @param report the report's path as the reader can open it
     */
    public static String bodyFailed(RunHeader header, String caseId, String failure, String report) {
        return new CaseText(header, caseId, report).bodyFailed(failure);
    }

    /**
     * What the node of a case in quarantine says that would fail if it counted.
     *
     * @param failure what it would fail with
     * @param report the report's path as the reader can open it
     */
    public static String quarantined(RunHeader header, Quarantined quarantine, String failure, String report) {
        return new CaseText(header, quarantine.id(), report).quarantined(quarantine, failure);
    }

    /**
     * What the node of a case says that clearly dropped in a set that is REGRESSED.
     *
     * @param caseId of one of the cases in {@link Comparison#dropped()}
     */
    public static String dropped(Outcome outcome, String caseId, NextSteps steps) {
        return new DroppedText(new ReportEntry(outcome), caseId).with(steps);
    }

    /** What the node of a case says when it was not among those selected. */
    public static String notRun(Outcome outcome, String caseId) {
        return label(outcome, caseId) + " not run: other cases were selected\n"
                + "  next       Run the whole set, or select this case too";
    }

    /** What the node of a case without an answer says when no other has one either: the cause is read once, at the verdict. */
    public static String outage(Outcome outcome, String caseId) {
        return label(outcome, caseId) + " no answer, and no case has one\n"
                + "  next       Read the verdict's node: it names the cause";
    }

    private static String label(Outcome outcome, String caseId) {
        return new CaseText(outcome.run().header(), caseId, "").label();
    }

    /** Why a case has no answer, in short. */
    public static String cause(CaseResult result) {
        return CaseText.cause(result);
    }

    /** What is said about a set while its build goes on: the verdict, what is left out of it, and what to beware of. */
    public static String brief(Outcome outcome) {
        ReportEntry entry = new ReportEntry(outcome);
        List<String> lines = new ArrayList<>(List.of(headline(entry)));
        lines.addAll(quarantine(entry));
        lines.addAll(warnings(entry));
        return String.join("\n", lines);
    }

    private static List<String> quarantine(ReportEntry entry) {
        return QuarantineNote.of(entry).lines(Visible::name).stream()
                .map(line -> "  quarantine " + line)
                .toList();
    }

    private static String headline(ReportEntry entry) {
        String replay = entry.replay().isEmpty() ? "" : " (" + Visible.onOneLine(entry.replay()) + ")";
        return "[" + Visible.name(entry.label()) + ": verdict] "
                + entry.standing().word() + replay + ": " + Visible.onOneLine(entry.headline());
    }

    private static List<String> measures(Comparison comparison) {
        List<Measure> slices =
                comparison.slices().stream().filter(Measure::regressed).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("scorer", "slice", "before", "now", "change", "worse/better", "p", "test"));
        Stream.concat(comparison.measures().stream(), slices.stream().limit(MOST_SLICES))
                .map(Messages::row)
                .forEach(rows::add);
        if (rows.size() == 1) {
            return List.of();
        }
        String table = new TextTable(2, rows).toString();
        int more = slices.size() - MOST_SLICES;
        return more > 0 ? List.of(table, "  and " + Numbers.count(more, "more slice")) : List.of(table);
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

    private static List<String> worstCases(ReportEntry entry, String report) {
        List<List<String>> rows = WorstCase.of(entry, MOST_CASES).stream()
                .map(it -> row(it, report + DeepLink.to(entry.run().header(), it.id())))
                .toList();
        return rows.isEmpty() ? List.of() : List.of("  worst cases", new TextTable(4, rows).toString());
    }

    private static List<String> row(WorstCase worst, String link) {
        String scores = Numbers.score(worst.before()) + " -> " + Numbers.score(worst.now());
        return List.of(Visible.name(worst.id()), Visible.name(worst.scorer()) + " " + scores, link);
    }

    private static List<String> unpaired(Pairing pairing) {
        String listed = Stream.of(
                        some("edited", pairing.edited()),
                        some("new", pairing.added()),
                        some("removed", pairing.removed()))
                .flatMap(it -> it)
                .collect(Collectors.joining("; "));
        return listed.isEmpty() ? List.of() : List.of("  unpaired   " + listed);
    }

    private static Stream<String> some(String what, List<String> ids) {
        return ids.isEmpty() ? Stream.of() : Stream.of(ids.size() + " " + what + " (" + firstOf(ids) + ")");
    }

    static String firstOf(List<String> ids) {
        String first = ids.stream().limit(MOST_CASES).map(Visible::name).collect(Collectors.joining(", "));
        return ids.size() <= MOST_CASES ? first : first + ", and " + (ids.size() - MOST_CASES) + " more";
    }

    private static List<String> faults(ReportEntry entry) {
        List<String> lines = new ArrayList<>();
        entry.faults().stream().limit(MOST_FAULTS).forEach(it -> {
            lines.add("    " + it.count() + " x " + it.reason() + " (" + firstOf(it.cases()) + ")");
            it.details().forEach(detail -> lines.add("        " + detail));
        });
        return lines.isEmpty() ? List.of() : List.of("  errors", String.join("\n", lines));
    }

    private static List<String> baseline(ReportEntry entry) {
        List<String> lines = new ArrayList<>();
        BaselineNote.acceptances(entry.baseline()).stream()
                .map(it -> (lines.isEmpty() ? "  baseline   " : "             ") + Visible.onOneLine(it))
                .forEach(lines::add);
        lines.addAll(warnings(entry));
        return lines;
    }

    private static List<String> warnings(ReportEntry entry) {
        return BaselineNote.warnings(entry.comparison()).stream()
                .map(it -> "  warning    " + Visible.onOneLine(it))
                .toList();
    }

    private static List<String> next(ReportEntry entry, NextSteps steps) {
        List<String> lines = new ArrayList<>();
        lines.add("  next       " + entry.next());
        lines.add("  report     " + steps.report());
        if (entry.isAcceptable() && !steps.accept().isEmpty()) {
            lines.add("  accept     " + steps.command());
        }
        return lines;
    }
}
