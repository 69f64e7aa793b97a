package io.goldunit.gate;

import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.score.ScorerSpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what keeps a run from being compared with its baseline. */
final class Obstacle {

    private Obstacle() {}

    /**
     * The first one, in one sentence without a full stop.
     *
     * @param out ids of the cases in quarantine, which neither run has
     */
    static Optional<String> find(Run baseline, Run run, Pairing pairing, List<String> out, Policy policy) {
        return Stream.of(
                        set(baseline.header(), run.header()),
                        scorers(baseline.header(), run.header()),
                        removed(pairing),
                        changed(pairing, out, run.cases().size() + out.size(), policy.changedShare()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> set(RunHeader baseline, RunHeader run) {
        return baseline.set().equals(run.set())
                ? Optional.empty()
                : Optional.of("the baseline is of the set [" + baseline.set() + "], the run of [" + run.set() + "]");
    }

    private static Optional<String> scorers(RunHeader baseline, RunHeader run) {
        return baseline.scorers().stream()
                .flatMap(before -> scorer(before, run.scorers()).stream())
                .reduce((all, next) -> all + "; " + next);
    }

    private static Optional<String> scorer(ScorerSpec before, List<ScorerSpec> scorers) {
        Optional<ScorerSpec> now =
                scorers.stream().filter(it -> it.name().equals(before.name())).findFirst();
        if (now.isEmpty()) {
            return Optional.of("the baseline's scorer [" + before.name() + "] is missing in the run");
        }
        if (before.direction() != now.get().direction()) {
            return changed(before.name(), text(before), text(now.get()));
        }
        return before.signature().equals(now.get().signature())
                ? Optional.empty()
                : changed(before.name(), before.signature(), now.get().signature());
    }

    private static Optional<String> changed(String scorer, String before, String now) {
        return Optional.of("the scorer [" + scorer + "] was " + before + " and is now " + now);
    }

    private static String text(ScorerSpec scorer) {
        return scorer.direction().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Optional<String> removed(Pairing pairing) {
        List<String> ids = pairing.removed();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of((ids.size() == 1 ? "1 case" : ids.size() + " cases")
                        + " of the baseline missing in the run: " + Wording.few(ids));
    }

    private static Optional<String> changed(Pairing pairing, List<String> out, int cases, double allowed) {
        List<String> ids = Stream.of(pairing.edited(), pairing.added(), out)
                .flatMap(List::stream)
                .collect(Collectors.toList());
        return ids.size() <= allowed * cases
                ? Optional.empty()
                : Optional.of(ids.size() + " of " + cases + " cases edited"
                        + (out.isEmpty() ? " or new" : ", new or quarantined")
                        + ", more than the "
                        + Wording.percent(allowed) + " that may be: " + Wording.few(ids));
    }
}
