package io.goldunit.evaluation;

import io.goldunit.call.CallRecord;
import io.goldunit.file.Fingerprint;
import io.goldunit.run.Acceptance;
import io.goldunit.run.Amendment;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.run.TrialResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The baseline that comes of a run and the one before it.
 *
 * @param run that is accepted
 * @param before what was accepted up to now, if anything
 * @param ids of the cases that are taken from the run, or dropped where the run does not have them
 */
record Merge(Run run, @Nullable Run before, Set<String> ids) {

    Run result(Acceptance acceptance) {
        List<CaseResult> cases = cases();
        int trials = cases.stream().mapToInt(it -> it.trials().size()).min().orElse(0);
        Run kept = before;
        RunHeader header = kept == null || keepsNothing(kept)
                ? header(run.header(), cases, trials, acceptance, List.of())
                : header(kept.header(), cases, trials, kept.header().acceptance(), amendments(kept, acceptance));
        return new Run(header, cases);
    }

    /**
     * Whether the baseline holds all this already: the same cases from the same run, or from one that this run only replays.
     */
    boolean isNothingNew() {
        Run known = before;
        return known != null
                && known.cases().equals(cases())
                && known.header().scorers().equals(run.header().scorers())
                && known.header().version().equals(run.header().version())
                && run.cases().stream().filter(it -> ids.contains(it.id())).allMatch(it -> isKnown(it, known));
    }

    private boolean isKnown(CaseResult result, Run known) {
        RunHeader.Origin origin = known.header().origin(result.id());
        return origin.candidate().equals(run.header().candidate())
                && (origin.startedAt().equals(run.header().startedAt()) || isReplayed(result));
    }

    private boolean keepsNothing(Run kept) {
        return kept.cases().stream().allMatch(it -> ids.contains(it.id()));
    }

    private List<CaseResult> cases() {
        TreeMap<String, CaseResult> cases = new TreeMap<>();
        if (before != null) {
            before.cases().stream().filter(it -> !ids.contains(it.id())).forEach(it -> cases.put(it.id(), it));
        }
        run.cases().stream().filter(it -> ids.contains(it.id())).forEach(it -> cases.put(it.id(), accepted(it)));
        return List.copyOf(cases.values());
    }

    /**
     * The case as it goes into the baseline. A replay of the first of its accepted trials says nothing against the further
     * ones, so these stay: else a run of fewer trials than the baseline has would touch every line.
     */
    private CaseResult accepted(CaseResult result) {
        CaseResult settled = result.settled();
        List<TrialResult> trials = new ArrayList<>(settled.trials());
        if (before != null && isReplayed(result) && isMeasuredAlike(before, result.id())) {
            trials.addAll(further(settled, before));
        }
        return new CaseResult(
                settled.id(),
                settled.content(),
                settled.tags(),
                settled.prompt(),
                settled.expected(),
                settled.context(),
                trials);
    }

    private static List<TrialResult> further(CaseResult settled, Run before) {
        int count = settled.trials().size();
        return before.find(settled.id())
                .filter(it -> it.content().equals(settled.content()))
                .map(CaseResult::trials)
                .filter(it -> it.size() > count && it.subList(0, count).equals(settled.trials()))
                .map(it -> it.subList(count, it.size()))
                .orElse(List.of());
    }

    private boolean isMeasuredAlike(Run known, String id) {
        return new HashSet<>(known.header().scorers())
                        .equals(new HashSet<>(run.header().scorers()))
                && known.header().origin(id).candidate().equals(run.header().candidate());
    }

    private static boolean isReplayed(CaseResult result) {
        return result.trials().stream()
                .allMatch(trial -> trial.calls().stream().anyMatch(CallRecord::byCandidate)
                        && trial.calls().stream().allMatch(CallRecord::replayed));
    }

    private List<Amendment> amendments(Run kept, Acceptance acceptance) {
        List<Amendment> amendments = new ArrayList<>();
        kept.header().amendments().stream()
                .map(it -> new Amendment(
                        it.cases().stream().filter(id -> !ids.contains(id)).toList(),
                        it.startedAt(),
                        it.candidate(),
                        it.acceptance()))
                .filter(it -> !it.cases().isEmpty())
                .forEach(amendments::add);
        amendments.add(new Amendment(
                ids.stream().sorted().toList(),
                run.header().startedAt(),
                run.header().candidate(),
                acceptance));
        return amendments;
    }

    private RunHeader header(
            RunHeader base,
            List<CaseResult> cases,
            int trials,
            @Nullable Acceptance acceptance,
            List<Amendment> amendments) {
        return new RunHeader(
                RunHeader.SCHEMA,
                base.set(),
                run.header().version(),
                Fingerprint.of(
                        cases.stream().map(it -> List.of(it.id(), it.content())).toList()),
                run.header().baseline(),
                "",
                base.startedAt(),
                base.candidate(),
                run.header().scorers(),
                trials,
                null,
                false,
                acceptance,
                amendments,
                null);
    }
}
