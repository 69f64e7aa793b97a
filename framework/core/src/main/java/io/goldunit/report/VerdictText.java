package io.goldunit.report;

import io.goldunit.gate.Comparison;
import io.goldunit.gate.Pairing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a set's verdict node says. */
final class VerdictText {

    private static final int MOST_CASES = 5;
    private static final int MOST_FAULTS = 3;

    private final ReportEntry entry;

    VerdictText(ReportEntry entry) {
        this.entry = entry;
    }

    /** The verdict, what it means, by what numbers, and what to do next. */
    String with(NextSteps steps) {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        lines.add("  " + entry.meaning());
        Comparison comparison = entry.comparison();
        if (comparison != null) {
            lines.addAll(new MeasureTable(comparison).lines());
            lines.addAll(worstCases(steps.report()));
            lines.addAll(unpaired(entry.unpaired()));
        }
        lines.addAll(quarantine());
        lines.addAll(faults());
        ModelNote.of(entry).change().ifPresent(it -> lines.add("  model      " + Visible.onOneLine(it)));
        lines.addAll(baseline());
        lines.addAll(next(steps));
        return String.join("\n", lines);
    }

    /** The verdict, what is left out of it, and what to beware of. */
    String brief() {
        List<String> lines = new ArrayList<>(List.of(headline()));
        lines.addAll(quarantine());
        lines.addAll(warnings());
        return String.join("\n", lines);
    }

    private String headline() {
        String replay = entry.replay().isEmpty() ? "" : " (" + Visible.onOneLine(entry.replay()) + ")";
        return "[" + Visible.name(entry.label()) + ": verdict] "
                + entry.standing().word() + replay + ": " + Visible.onOneLine(entry.headline());
    }

    private List<String> worstCases(String report) {
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

    private static String firstOf(List<String> ids) {
        String first = ids.stream().limit(MOST_CASES).map(Visible::name).collect(Collectors.joining(", "));
        return ids.size() <= MOST_CASES ? first : first + ", and " + (ids.size() - MOST_CASES) + " more";
    }

    private List<String> quarantine() {
        return QuarantineNote.of(entry).lines(Visible::name).stream()
                .map(line -> "  quarantine " + line)
                .toList();
    }

    private List<String> faults() {
        List<String> lines = new ArrayList<>();
        entry.faults().stream().limit(MOST_FAULTS).forEach(it -> {
            lines.add("    " + it.count() + " x " + it.reason() + " (" + firstOf(it.cases()) + ")");
            it.details().forEach(detail -> lines.add("        " + detail));
        });
        return lines.isEmpty() ? List.of() : List.of("  errors", String.join("\n", lines));
    }

    private List<String> baseline() {
        List<String> lines = new ArrayList<>();
        BaselineNote.acceptances(entry.baseline()).stream()
                .map(it -> (lines.isEmpty() ? "  baseline   " : "             ") + Visible.onOneLine(it))
                .forEach(lines::add);
        lines.addAll(warnings());
        return lines;
    }

    private List<String> warnings() {
        return BaselineNote.warnings(entry.comparison()).stream()
                .map(it -> "  warning    " + Visible.onOneLine(it))
                .toList();
    }

    private List<String> next(NextSteps steps) {
        List<String> lines = new ArrayList<>();
        lines.add("  next       " + entry.next());
        lines.add("  report     " + steps.report());
        if (entry.isAcceptable() && !steps.accept().isEmpty()) {
            lines.add("  accept     " + steps.command());
        }
        return lines;
    }
}
