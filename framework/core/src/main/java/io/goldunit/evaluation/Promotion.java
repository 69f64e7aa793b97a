package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.LockFile;
import io.goldunit.golden.CaseSet;
import io.goldunit.run.Acceptance;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.score.ScorerSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Makes a run the baseline of its set, or puts some of its cases into it. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Promotion {

    private final Run run;
    private final CaseSet set;
    private final BaselineFile file;
    private final Choice choice;
    private final @Nullable Run before;
    private final Set<String> leftOut;

    /**
     * @param run that was made before
     * @param set as it is now
     * @param choice which of the cases are accepted
     * @throws FindingsException when there is a baseline that cannot be read
     */
    public Promotion(Run run, CaseSet set, Choice choice) {
        this.run = run;
        this.set = set;
        this.file = BaselineFile.of(set.folder(), run.header().baseline());
        this.choice = choice;
        this.before = file.read().orElse(null);
        this.leftOut = choice.leftOut(run, before);
    }

    /** Whether anybody could accept the whole run. */
    public static boolean isPossible(Run run) {
        return Refusal.flaws(run.without(Choice.ALL.leftOut(run, null)), ids(run))
                .isEmpty();
    }

    /**
     * Why it is refused, every reason; empty when it is not. What went wrong in a case that is in quarantine is none, unless
     * just that case is named or nothing else is to be accepted: the case is left out instead.
     */
    public List<Finding> refusals() {
        List<Finding> findings = new ArrayList<>(Refusal.flaws(run.without(leftOut), choice.ids(run, before)));
        findings.addAll(Refusal.otherSet(run, set));
        findings.addAll(choice.check(run, before));
        if (before != null && !merge().ids().containsAll(ids(before))) {
            findings.addAll(otherScorers(before));
        }
        return findings;
    }

    /**
     * Writes the baseline, unless it holds all this already. To be called when there is no refusal. What another process accepts
     * at the same time stays.
     *
     * @param wanted trials that each case of a baseline should have
     * @throws FindingsException when what another has accepted meanwhile makes it impossible
     * @throws IOException when it cannot be written; what stood there before is left as it was
     */
    public Accepted accept(Acceptance acceptance, int wanted) throws IOException {
        AtomicReference<@Nullable Accepted> accepted = new AtomicReference<>();
        LockFile.hold(file.path(), () -> accepted.set(new Promotion(run, set, choice).alone(acceptance, wanted)));
        return Objects.requireNonNull(accepted.get());
    }

    private Accepted alone(Acceptance acceptance, int wanted) throws IOException {
        List<Finding> refusals = refusals();
        if (!refusals.isEmpty()) {
            throw new FindingsException("run of [" + set.name() + "]", refusals);
        }
        if (before != null && merge().isNothingNew()) {
            return new Accepted(file.path(), run, before, before, wanted, leftOut);
        }
        Run baseline = merge().result(acceptance);
        file.write(baseline);
        return new Accepted(file.path(), run, before, baseline, wanted, leftOut);
    }

    /** As many trials as each case of the baseline has now, 1 when there is none. */
    public int trialsBefore() {
        return before == null ? 1 : Math.max(1, before.header().trials());
    }

    /** A case that is left out keeps what the baseline has of it, as long as that was measured by the same scorers. */
    private Merge merge() {
        Set<String> ids = new TreeSet<>(choice.ids(run, before));
        if (before == null || isMeasuredAlike(before)) {
            ids.removeAll(leftOut);
        }
        return new Merge(run.without(leftOut), before, ids);
    }

    private boolean isMeasuredAlike(Run kept) {
        return new HashSet<>(kept.header().scorers())
                .equals(new HashSet<>(run.header().scorers()));
    }

    private List<Finding> otherScorers(Run kept) {
        if (isMeasuredAlike(kept)) {
            return List.of();
        }
        Set<ScorerSpec> differing = new HashSet<>(kept.header().scorers());
        Set<ScorerSpec> now = new HashSet<>(run.header().scorers());
        Set<ScorerSpec> both = new HashSet<>(differing);
        both.retainAll(now);
        differing.addAll(now);
        differing.removeAll(both);
        String names =
                differing.stream().map(ScorerSpec::name).distinct().sorted().collect(Collectors.joining(", "));
        String message = "the baseline's other cases were not measured by the same scorers: " + names + " differs";
        return List.of(Refusal.of(run, "other-scorers", message, "Accept the whole run, without naming cases or tags"));
    }

    private static Set<String> ids(Run run) {
        return run.cases().stream().map(CaseResult::id).collect(Collectors.toSet());
    }
}
