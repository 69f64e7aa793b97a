package io.goldunit.report;

import io.goldunit.gate.CaseChange;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Measure;
import io.goldunit.gate.Pairing;
import io.goldunit.gate.Verdict;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Comparisons that look as if a gate had made them; their probabilities are made up. */
final class Comparisons {

    private Comparisons() {}

    static Comparison between(Run run, Run baseline, Verdict verdict, String reason) {
        List<CaseChange> changes = changes(run, baseline);
        List<Measure> measures = measures(run, changes, "", it -> true);
        List<Measure> slices = new ArrayList<>();
        run.cases().stream()
                .flatMap(it -> it.tags().stream())
                .distinct()
                .sorted()
                .forEach(tag -> slices.addAll(
                        measures(run, changes, tag, it -> it.tags().contains(tag))));
        List<String> paired = run.cases().stream().map(CaseResult::id).toList();
        Pairing pairing = new Pairing(paired, List.of(), List.of(), List.of());
        double errors = (double)
                        run.cases().stream().mapToInt(it -> it.errors().size()).sum()
                / run.cases().stream().mapToInt(it -> it.trials().size()).sum();
        return new Comparison(
                Comparison.SCHEMA,
                run.header().set(),
                verdict,
                reason,
                run.recordedOn().isEmpty()
                        ? ""
                        : "replayed, recorded " + run.recordedOn().get(0),
                false,
                pairing,
                measures,
                slices,
                changes,
                errors,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<CaseChange> changes(Run run, Run baseline) {
        List<CaseChange> changes = new ArrayList<>();
        Map<String, CaseResult> accepted = new HashMap<>();
        baseline.cases().forEach(it -> accepted.put(it.id(), it));
        for (CaseResult now : run.cases()) {
            for (ScorerSpec scorer : run.header().scorers()) {
                Optional.ofNullable(accepted.get(now.id()))
                        .flatMap(before -> change(scorer.name(), before, now))
                        .ifPresent(changes::add);
            }
        }
        changes.sort(Comparator.comparingDouble(CaseChange::drop).reversed());
        return changes;
    }

    private static Optional<CaseChange> change(String scorer, CaseResult before, CaseResult now) {
        if (before.mean(scorer).isEmpty() || now.mean(scorer).isEmpty()) {
            return Optional.empty();
        }
        double was = before.mean(scorer).getAsDouble();
        double is = now.mean(scorer).getAsDouble();
        return Optional.of(new CaseChange(now.id(), scorer, was, is, was - is));
    }

    private static List<Measure> measures(Run run, List<CaseChange> changes, String slice, Predicate<CaseResult> in) {
        List<String> ids = run.cases().stream().filter(in).map(CaseResult::id).toList();
        return run.header().scorers().stream()
                .map(scorer -> measure(
                        scorer,
                        slice,
                        changes.stream()
                                .filter(it -> it.scorer().equals(scorer.name()))
                                .filter(it -> slice.isEmpty() || ids.contains(it.id()))
                                .toList()))
                .toList();
    }

    private static Measure measure(ScorerSpec scorer, String slice, List<CaseChange> changes) {
        double before =
                changes.stream().mapToDouble(CaseChange::before).average().orElse(0);
        double now = changes.stream().mapToDouble(CaseChange::now).average().orElse(0);
        int worse = (int) changes.stream().filter(it -> it.drop() > 1e-9).count();
        int better = (int) changes.stream().filter(it -> it.drop() < -1e-9).count();
        double drop = before - now;
        double p = Math.max(
                Math.pow(2, -worse), Math.min(1, Math.exp(-10 * Math.max(0, drop) * Math.sqrt(changes.size()))));
        boolean regressed = p < 0.04;
        String test = scorer.kind() == ScorerSpec.Kind.RULE ? "exact McNemar" : "sign-flip permutation";
        double upper = drop + 0.22 / Math.sqrt(Math.max(1, changes.size()));
        return new Measure(
                scorer.name(),
                slice,
                changes.size(),
                before,
                now,
                drop,
                worse,
                better,
                test,
                p / 2,
                p,
                0.04,
                upper,
                regressed,
                upper < 0.05);
    }
}
