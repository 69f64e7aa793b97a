package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Quarantined;
import io.goldunit.run.Run;
import io.goldunit.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a run may not become the baseline: it must be whole, without an error, and of the set as it is now. */
final class Refusal {

    private static final String AGAIN = "Run the tests again, without -Dgoldunit.baseline=accept, then accept";
    private static final int FEW = 5;

    private Refusal() {}

    static Finding of(Run run, String rule, String message, String remedy) {
        return new Finding("run of " + run.header().startedAt(), 0, null, rule, message, remedy);
    }

    static Finding of(Run run, String rule, String message) {
        return of(run, rule, message, AGAIN);
    }

    /**
     * What keeps these cases of a run from becoming a baseline, whatever set and baseline are now.
     *
     * @param ids of the cases that are to be accepted
     */
    static List<Finding> flaws(Run run, Set<String> ids) {
        List<Finding> findings = new ArrayList<>();
        if (run.header().partial()) {
            findings.add(of(run, "partial", "it holds only selected cases"));
        }
        String stopped = run.header().stopped();
        if (stopped != null) {
            String remedy = "Raise the budget and run the tests again: what is on tape is replayed, not paid again";
            findings.add(of(run, "stopped", stopped, remedy));
        }
        if (run.cases().stream().noneMatch(Refusal::isScored)) {
            findings.add(of(run, "not-scored", "no trial has a score, so there is nothing to compare with"));
        }
        run.cases().stream()
                .filter(it -> ids.contains(it.id()))
                .flatMap(it -> flaw(run, it))
                .forEach(findings::add);
        return findings;
    }

    /** The ids of the cases in which something went wrong while they are in quarantine. */
    static Set<String> flawedInQuarantine(Run run) {
        return Quarantined.in(run).stream()
                .filter(it -> !it.expired())
                .flatMap(it -> run.find(it.id()).stream())
                .filter(it -> flaw(run, it).findAny().isPresent())
                .map(CaseResult::id)
                .collect(Collectors.toSet());
    }

    /** Whether the cases of a run are those that its set has now. */
    static List<Finding> otherSet(Run run, CaseSet set) {
        if (run.header().content().equals(set.fingerprint())) {
            return List.of();
        }
        String which = Stream.of(
                        some("edited", edited(run, set)),
                        some("new", run.header().partial() ? List.of() : added(run, set)),
                        some("gone", gone(run, set)))
                .filter(it -> !it.isEmpty())
                .reduce((all, next) -> all + "; " + next)
                .map(it -> ": " + it)
                .orElse("");
        return List.of(of(run, "other-set", "the set's cases have changed since the run" + which));
    }

    private static List<String> edited(Run run, CaseSet set) {
        return set.cases().stream()
                .filter(it -> run.find(it.id())
                        .filter(result -> !result.content().equals(it.fingerprint()))
                        .isPresent())
                .map(GoldenCase::id)
                .toList();
    }

    private static List<String> added(Run run, CaseSet set) {
        return set.cases().stream()
                .map(GoldenCase::id)
                .filter(it -> run.find(it).isEmpty())
                .toList();
    }

    private static List<String> gone(Run run, CaseSet set) {
        List<String> ids = set.cases().stream().map(GoldenCase::id).toList();
        return run.cases().stream()
                .map(CaseResult::id)
                .filter(it -> !ids.contains(it))
                .toList();
    }

    private static String some(String what, List<String> ids) {
        String more = ids.size() > FEW ? " and " + (ids.size() - FEW) + " more" : "";
        return ids.isEmpty() ? "" : what + " " + String.join(", ", ids.subList(0, Math.min(FEW, ids.size()))) + more;
    }

    private static boolean isScored(CaseResult result) {
        return result.trials().stream()
                .flatMap(trial -> trial.scores().values().stream())
                .anyMatch(Score.Value.class::isInstance);
    }

    /** The first thing that went wrong in a case. */
    private static Stream<Finding> flaw(Run run, CaseResult result) {
        Stream<@Nullable Finding> missing = result.errors().stream().map(it -> about(run, result, "no-answer", it));
        Stream<@Nullable Finding> unscored = result.trials().stream()
                .flatMap(trial -> trial.scores().entrySet().stream())
                .map(it -> it.getValue() instanceof Score.Unscored score
                        ? about(run, result, "unscored", "[" + it.getKey() + "] " + score.reason())
                        : null);
        return Stream.concat(missing, unscored).filter(Objects::nonNull).limit(1);
    }

    private static Finding about(Run run, CaseResult result, String rule, String message) {
        String line = message.strip().lines().findFirst().orElse("no reason given");
        return new Finding("run of " + run.header().startedAt(), 0, result.id(), rule, line, AGAIN);
    }
}
