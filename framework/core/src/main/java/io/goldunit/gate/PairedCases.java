package io.goldunit.gate;

import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The cases of baseline and run by whether they belong together.
 *
 * @param pairing their ids
 * @param pairs those that are compared, in the order of the run
 */
record PairedCases(Pairing pairing, List<Pair> pairs) {

    /** One case on both sides. */
    record Pair(CaseResult before, CaseResult now) {}

    static PairedCases of(Run baseline, Run run) {
        Map<String, CaseResult> accepted = byId(baseline);
        List<Pair> pairs = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (CaseResult now : byId(run).values()) {
            CaseResult before = accepted.remove(now.id());
            if (before == null) {
                added.add(now.id());
            } else if (before.content().equals(now.content())) {
                pairs.add(new Pair(before, now));
            } else {
                edited.add(now.id());
            }
        }
        List<String> paired = pairs.stream().map(pair -> pair.now().id()).toList();
        return new PairedCases(new Pairing(paired, edited, added, List.copyOf(accepted.keySet())), pairs);
    }

    /** What a scorer gave the paired cases; those without a value on either side are left out. */
    Sample sample(String set, ScorerSpec scorer, Gaps gaps) {
        List<CaseScores> cases = pairs.stream()
                .flatMap(pair -> scores(pair, scorer, gaps).stream())
                .toList();
        return new Sample(set, scorer.name(), "", cases);
    }

    private static Optional<CaseScores> scores(Pair pair, ScorerSpec scorer, Gaps gaps) {
        List<Double> before = Gaps.LEFT_OUT.values(pair.before(), scorer);
        List<Double> now = gaps.values(pair.now(), scorer);
        return before.isEmpty() || now.isEmpty()
                ? Optional.empty()
                : Optional.of(CaseScores.of(pair.now().id(), before, now, scorer.direction()));
    }

    private static Map<String, CaseResult> byId(Run run) {
        return run.cases().stream()
                .collect(Collectors.toMap(CaseResult::id, it -> it, (first, second) -> first, LinkedHashMap::new));
    }
}
