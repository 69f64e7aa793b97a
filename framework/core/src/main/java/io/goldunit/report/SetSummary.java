package io.goldunit.report;

import io.goldunit.gate.Comparison;
import io.goldunit.gate.Measure;
import io.goldunit.gate.Pairing;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One set's part of the Markdown summary; a section stands only where it has something to say. */
final class SetSummary {

    private static final int MOST_MEASURES = 10;
    private static final int MOST_CASES = 8;
    private static final int MOST_DIFFS = 2;
    private static final int MOST_FAULTS = 3;
    private static final int MOST_FAILURES = 10;

    /** Characters of an answer that are shown before the first that differs. */
    private static final int SHOWN_BEFORE = 60;

    private final ReportEntry entry;
    private final String report;
    private final List<String> lines = new ArrayList<>();

    SetSummary(ReportEntry entry, String report) {
        this.entry = entry;
        this.report = report;
    }

    List<String> lines() {
        Standing standing = entry.standing();
        lines.add("### " + standing.glyph() + " " + standing.word().replace("_", "\\_") + ": "
                + Markdown.name(entry.name()));
        String replay = entry.replay().isEmpty() ? "" : " (" + Markdown.text(entry.replay()) + ")";
        section(List.of(
                "> **" + Markdown.text(entry.sentence()) + "**" + replay,
                "> " + entry.meaning() + ". " + entry.next() + "."));
        Comparison comparison = entry.comparison();
        if (comparison != null) {
            measures(comparison);
            worstCases(WorstCase.of(entry, MOST_CASES));
            unpaired(entry.unpaired());
        }
        ModelNote.of(entry).change().ifPresent(it -> section(List.of("Model: " + Markdown.text(it) + ".")));
        quarantine();
        faults();
        baseline();
        steps();
        return lines;
    }

    private void section(List<String> section) {
        lines.add("");
        lines.addAll(section);
    }

    private void measures(Comparison comparison) {
        List<Measure> all = Stream.concat(
                        comparison.measures().stream(),
                        comparison.slices().stream().filter(Measure::regressed))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        List<String> head = List.of("scorer", "slice", "before", "now", "change", "worse/better", "p");
        section(Markdown.table(
                head, all.stream().limit(MOST_MEASURES).map(SetSummary::row).toList()));
        if (all.size() > MOST_MEASURES) {
            section(List.of("And " + (all.size() - MOST_MEASURES) + " more in the report."));
        }
    }

    private static List<String> row(Measure measure) {
        String change = Numbers.change(measure.now() - measure.before());
        return List.of(
                Markdown.name(measure.scorer()),
                measure.slice().isEmpty() ? "all" : Markdown.name(measure.slice()),
                Numbers.score(measure.before()),
                Numbers.score(measure.now()),
                measure.regressed() ? "**" + change + "** \u25BC" : change,
                measure.worse() + "/" + measure.better(),
                Markdown.text(Numbers.p(measure.adjustedP())));
    }

    private void worstCases(List<WorstCase> worst) {
        if (worst.isEmpty()) {
            return;
        }
        section(Markdown.table(
                List.of("worst cases", "scorer", "before", "now", "change"),
                worst.stream().map(SetSummary::row).toList()));
        worst.stream().limit(MOST_DIFFS).forEach(this::diff);
    }

    private static List<String> row(WorstCase worst) {
        return List.of(
                Markdown.name(worst.id()),
                Markdown.name(worst.scorer()),
                Numbers.score(worst.before()),
                Numbers.score(worst.now()),
                Numbers.change(worst.now() - worst.before()));
    }

    private void diff(WorstCase worst) {
        Optional<String> now = answer(Optional.of(entry.run()), worst.id());
        Optional<String> accepted = answer(Optional.ofNullable(entry.baseline()), worst.id());
        if (now.isPresent() && accepted.isPresent() && !now.equals(accepted)) {
            String before = accepted.get();
            int from = start(before, now.get());
            section(List.of(
                    Markdown.name(worst.id()) + ", accepted and now:",
                    "",
                    Markdown.fence("diff", List.of("- " + from(before, from), "+ " + from(now.get(), from)))));
        }
    }

    /** Where both begin to differ, less a few words. */
    private static int start(String accepted, String now) {
        int same = Arrays.mismatch(accepted.toCharArray(), now.toCharArray());
        return same <= SHOWN_BEFORE ? 0 : accepted.lastIndexOf(' ', same - SHOWN_BEFORE) + 1;
    }

    /** The text from there on, with an ellipsis for what is left out. */
    private static String from(String text, int start) {
        return start == 0 ? text : "\u2026" + text.substring(start);
    }

    private static Optional<String> answer(Optional<Run> run, String id) {
        return run.flatMap(it -> it.find(id))
                .map(CaseResult::answers)
                .filter(answers -> !answers.isEmpty())
                .map(answers -> answers.get(0).text());
    }

    private void unpaired(Pairing pairing) {
        List<String> listed = Stream.of(
                        some("edited", pairing.edited()),
                        some("new", pairing.added()),
                        some("removed", pairing.removed()))
                .flatMap(it -> it)
                .toList();
        if (!listed.isEmpty()) {
            section(List.of("Not compared: " + String.join("; ", listed) + "."));
        }
    }

    private static Stream<String> some(String what, List<String> ids) {
        return ids.isEmpty() ? Stream.of() : Stream.of(ids.size() + " " + what + " (" + names(ids) + ")");
    }

    private static String names(List<String> ids) {
        List<String> names = ids.stream().limit(5).map(Markdown::name).toList();
        String more = ids.size() > names.size() ? ", and " + (ids.size() - names.size()) + " more" : "";
        return String.join(", ", names) + more;
    }

    private void quarantine() {
        QuarantineNote.of(entry).lines(Markdown::name).forEach(line -> section(List.of("Quarantine: " + line + ".")));
    }

    private void faults() {
        List<String> faults = entry.faults().stream()
                .limit(entry.failures().isEmpty() ? MOST_FAULTS : MOST_FAILURES)
                .flatMap(it -> Stream.concat(
                        Stream.of((it.cases().isEmpty() ? "" : it.count() + " x ") + it.reason()),
                        it.details().stream().map(detail -> "    " + detail)))
                .toList();
        if (!faults.isEmpty()) {
            section(List.of("Errors:", "", Markdown.fence("", faults)));
        }
    }

    private void baseline() {
        List<String> warnings = BaselineNote.warnings(entry.comparison()).stream()
                .map(it -> "\u26A0 " + Markdown.text(it) + ".")
                .toList();
        if (!warnings.isEmpty()) {
            section(warnings);
        }
        List<String> acceptances = BaselineNote.acceptances(entry.baseline());
        if (!acceptances.isEmpty()) {
            section(List.of("Baseline: " + Markdown.text(String.join("; ", acceptances))));
        }
    }

    private void steps() {
        RunHeader header = entry.run().header();
        section(List.of("Report: " + Markdown.code(report + DeepLink.to(header))));
        String accept = NextSteps.of(header, report).accept();
        if (entry.isAcceptable() && !accept.isEmpty()) {
            section(List.of("Accept: " + Markdown.code(accept)));
        }
    }
}
