package io.goldunit.gate;

import io.goldunit.run.Quarantined;
import io.goldunit.run.Run;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Compares a run with its baseline. Pure: no file, no clock, no randomness but streams that follow from the names of set,
 * scorer and slice. Safe for use by several threads at once.
 *
 * <p>The golden set is the family: of an unchanged candidate's runs, at most {@link Policy#alpha()} are REGRESSED, over all
 * scorers and slices together. A share of alpha is set aside for the slices, which are tested even when the whole set did
 * not get worse. PASSED is wrong about a drop as large as the tolerance in fewer than 5 % of runs under
 * {@link Policy#DEFAULT}. An improvement is never a failure.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Gate {

    private Gate() {}

    /**
     * Decides, in this order: ERROR when too much went wrong to judge, NEW without a baseline, NOT_COMPARABLE when the two
     * were not measured the same way, REGRESSED when a drop is proven, PASSED when a larger one than the tolerance is ruled
     * out, else INCONCLUSIVE. A run whose budget ended before every trial was asked is INCONCLUSIVE in place of the last three: what
     * was not asked is no drop, and not ruled out either. A run that was replayed and only repeats the accepted answers is PASSED. Cases in quarantine
     * count in none of this but the share of those that changed.
     *
     * @param baseline the accepted run, or null when there is none
     * @param run the run to judge
     * @param policy the terms
     * @throws IllegalArgumentException when the run is partial: such a run is not judged
     */
    public static Comparison compare(@Nullable Run baseline, Run run, Policy policy) {
        if (run.header().partial()) {
            throw new IllegalArgumentException(
                    "the run of [" + run.header().set() + "] is partial: only a run of the whole set can be judged");
        }
        List<Quarantined> quarantined = Quarantined.in(run);
        List<String> out = quarantined.stream()
                .filter(it -> !it.expired())
                .map(Quarantined::id)
                .toList();
        return compare(baseline == null ? null : baseline.without(out), run.without(out), quarantined, out, policy);
    }

    private static Comparison compare(
            @Nullable Run baseline, Run run, List<Quarantined> quarantined, List<String> out, Policy policy) {
        Faults faults = Faults.of(run);
        Draft draft = new Draft(run, faults.unansweredShare(), quarantined);
        if (run.cases().isEmpty() && !out.isEmpty()) {
            return draft.unmeasured(Verdict.ERROR, "every case is in quarantine, so nothing was measured");
        }
        String stopped = run.header().stopped();
        boolean unasked = stopped != null && faults.causes().isEmpty();
        String error = unasked ? null : faults.tooMany(policy.errorShare()).orElse(null);
        if (error != null) {
            return draft.unmeasured(Verdict.ERROR, error);
        }
        if (baseline == null) {
            String reason = "there is no baseline yet" + (stopped == null ? "" : ", and " + stopped);
            return draft.unmeasured(Verdict.NEW, reason);
        }
        PairedCases cases = PairedCases.of(baseline, run);
        String obstacle =
                Obstacle.find(baseline, run, cases.pairing(), out, policy).orElse(null);
        if (obstacle != null) {
            return draft.paired(cases.pairing()).unmeasured(Verdict.NOT_COMPARABLE, obstacle);
        }
        return new Judgement(baseline, run, cases, faults, policy).write(draft.paired(cases.pairing()));
    }
}
