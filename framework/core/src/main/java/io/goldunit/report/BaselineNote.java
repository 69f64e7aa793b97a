package io.goldunit.report;

import io.goldunit.gate.Comparison;
import io.goldunit.gate.Warning;
import io.goldunit.run.Acceptance;
import io.goldunit.run.Amendment;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the baseline of a verdict is from, and what is to be known of it, each on a line of its own. */
final class BaselineNote {

    private static final int MOST_AMENDMENTS = 3;

    private BaselineNote() {}

    /** Who accepted it, when and why; empty when that is not noted. */
    static List<String> acceptances(@Nullable Run baseline) {
        if (baseline == null) {
            return List.of();
        }
        RunHeader header = baseline.header();
        List<String> lines = new ArrayList<>();
        Acceptance acceptance = header.acceptance();
        if (acceptance != null) {
            lines.add(acceptance.inWords());
        }
        List<Amendment> amendments = header.amendments();
        int first = Math.max(0, amendments.size() - MOST_AMENDMENTS);
        if (first > 0) {
            lines.add(Numbers.count(first, "earlier change") + " of some cases");
        }
        amendments.subList(first, amendments.size()).forEach(it -> lines.add(text(it, header)));
        return lines;
    }

    /** What to be wary of. */
    static List<String> warnings(@Nullable Comparison comparison) {
        return comparison == null
                ? List.of()
                : comparison.warnings().stream().map(Warning::text).toList();
    }

    private static String text(Amendment amendment, RunHeader header) {
        String whose = amendment.candidate().equals(header.candidate())
                ? ""
                : " of another candidate (" + differing(header.candidate(), amendment.candidate()) + ")";
        return Numbers.count(amendment.cases().size(), "case") + whose + " "
                + amendment.acceptance().inWords();
    }

    private static String differing(Map<String, String> before, Map<String, String> now) {
        List<String> names = new ArrayList<>(before.keySet());
        now.keySet().stream().filter(it -> !before.containsKey(it)).forEach(names::add);
        return names.stream()
                .filter(it -> !before.getOrDefault(it, "none").equals(now.getOrDefault(it, "none")))
                .map(it -> it + " " + now.getOrDefault(it, "none") + ", the others' " + before.getOrDefault(it, "none"))
                .reduce((all, next) -> all + "; " + next)
                .orElse("");
    }
}
