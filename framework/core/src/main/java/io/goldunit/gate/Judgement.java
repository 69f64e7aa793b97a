package io.goldunit.gate;

import io.goldunit.gate.PairedCases.Pair;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures a run that can be compared, and decides between PASSED, REGRESSED and INCONCLUSIVE. */
final class Judgement {

    private final Run run;
    private final PairedCases cases;
    private final Faults faults;
    private final Policy policy;
    private final List<ScorerSpec> shared;

    Judgement(Run baseline, Run run, PairedCases cases, Faults faults, Policy policy) {
        this.run = run;
        this.cases = cases;
        this.faults = faults;
        this.policy = policy;
        List<String> names =
                baseline.header().scorers().stream().map(ScorerSpec::name).toList();
        this.shared = run.header().scorers().stream()
                .filter(it -> names.contains(it.name()))
                .toList();
    }

    Comparison write(Draft draft) {
        List<Sample> suite = samples(Gaps.LEFT_OUT, List.of());
        String stopped = run.header().stopped();
        if (suite.isEmpty() && stopped != null) {
            return draft.unmeasured(Verdict.INCONCLUSIVE, stopped);
        }
        if (suite.isEmpty()) {
            return draft.unmeasured(Verdict.NOT_COMPARABLE, "no case was scored on both sides");
        }
        List<Measure> measures = measure(suite);
        List<Measure> slices = Family.measure(
                new Slices(cases.pairs().stream().map(Pair::now).toList(), policy.sliceAlpha()).of(suite),
                policy.sliceAlpha(),
                policy.tolerance());
        Decision decision = decide(suite, measures, slices);
        List<CaseDrop> dropped = decision.verdict() == Verdict.REGRESSED
                ? ClearDrops.of(proven(measures, slices), run.cases(), policy.tolerance())
                        .in(suite)
                : List.of();
        return draft.measured(decision.and(notCompared(suite)), measures, slices, changes(suite), dropped);
    }

    private static List<Measure> proven(List<Measure> measures, List<Measure> slices) {
        return Stream.concat(measures.stream(), slices.stream())
                .filter(Measure::regressed)
                .toList();
    }

    private Decision decide(List<Sample> suite, List<Measure> measures, List<Measure> slices) {
        String stopped = run.header().stopped();
        if (stopped != null) {
            return Decision.stopped(stopped, proven(measures, slices));
        }
        if (Replay.isWhole(run) && faults.causes().isEmpty() && Replay.repeats(cases.pairs(), shared)) {
            return Decision.passedAsRepeated();
        }
        List<Measure> proven = proven(measures, slices);
        if (!proven.isEmpty()) {
            return Decision.regressed(proven);
        }
        if (!measures.stream().allMatch(Measure::ruledOut)) {
            return Decision.inconclusive(measures, policy.tolerance());
        }
        List<Measure> worst = worst(suite, measures);
        return worst.stream().allMatch(Measure::ruledOut)
                ? Decision.passed(policy.tolerance())
                : Decision.inconclusive(worst, policy.tolerance())
                        .and(" when trials without a score count as worst ("
                                + faults.causes().size() + " of " + faults.trials() + ")");
    }

    private List<Measure> worst(List<Sample> suite, List<Measure> measures) {
        List<Sample> worst = samples(Gaps.COUNTED_AS_WORST, suite);
        return worst.equals(suite) ? measures : measure(worst);
    }

    private List<Measure> measure(List<Sample> suite) {
        return Family.measure(suite, policy.suiteAlpha(), policy.tolerance());
    }

    /** @param known samples that are held already, and need no second place in memory where they are the same */
    private List<Sample> samples(Gaps gaps, List<Sample> known) {
        return shared.stream()
                .map(scorer -> cases.sample(run.header().set(), scorer, gaps))
                .filter(sample -> !sample.cases().isEmpty())
                .map(sample -> known.stream().filter(sample::equals).findFirst().orElse(sample))
                .toList();
    }

    private String notCompared(List<Sample> suite) {
        List<String> measured = suite.stream().map(Sample::scorer).toList();
        List<String> others = run.header().scorers().stream()
                .filter(scorer -> !measured.contains(scorer.name()))
                .map(scorer -> "[" + scorer.name() + "] "
                        + (shared.contains(scorer) ? "(no case scored on both sides)" : "(new)"))
                .toList();
        return others.isEmpty() ? "" : "; not compared: " + String.join(", ", others);
    }

    private static List<CaseChange> changes(List<Sample> suite) {
        return suite.stream()
                .flatMap(sample -> sample.cases().stream()
                        .map(it -> new CaseChange(it.id(), sample.scorer(), it.meanBefore(), it.meanNow(), it.drop())))
                .sorted(Comparator.comparingDouble(CaseChange::drop)
                        .reversed()
                        .thenComparing(CaseChange::id)
                        .thenComparing(CaseChange::scorer))
                .toList();
    }
}
