package io.goldunit.evaluation;

import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Lease;
import io.goldunit.golden.CaseSet;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The mode {@code accept}: makes the run before the baseline, when what was run is still what is there.
 *
 * @param set as it is now
 * @param test who asks for it
 * @param settings which cases, and why
 */
record Accepting(CaseSet set, String test, Settings settings, Clock clock) {

    /**
     * Accepts the run of a folder, where it then stands with what it comes to now.
     *
     * @param claim of this build on the baseline
     * @param console takes a line about it
     * @throws FindingsException with every reason, when it is refused: nothing is written then
     */
    Outcome accept(Evaluation evaluation, RunFolder folder, Claim claim, Consumer<String> console) throws IOException {
        claim.check(folder.path());
        Lease alone = take(folder);
        try {
            return alone(evaluation, folder, claim, console);
        } finally {
            alone.close();
        }
    }

    // Claimed last: until it is accepted, the run that stands there is not this build's.
    private Outcome alone(Evaluation evaluation, RunFolder folder, Claim claim, Consumer<String> console)
            throws IOException {
        Accepted accepted = accepted(evaluation, folder);
        Run run = accepted.run();
        Outcome outcome =
                new Outcome(run, accepted.baseline(), new Comparing(settings, clock).of(accepted.baseline(), run));
        console.accept("[" + outcome.label() + "] " + accepted.text());
        folder.write(outcome, accepted.path());
        claim.stake(folder.path());
        return outcome;
    }

    private Accepted accepted(Evaluation evaluation, RunFolder folder) throws IOException {
        if (!Files.exists(folder.run())) {
            String remedy = "Run the tests first, without -Dgoldunit.baseline=accept, then accept";
            throw refused(List.of(
                    new Finding(test, 0, null, "no-run", "there is no run to accept in " + folder.path(), remedy)));
        }
        Run run = folder.read().run();
        Promotion promotion = new Promotion(run, set, new Choice(settings.cases(), settings.tags()));
        List<Finding> refusals = new ArrayList<>(promotion.refusals());
        List<String> differences = differences(run.header(), evaluation);
        if (!differences.isEmpty()) {
            refusals.add(Refusal.of(run, "other-evaluation", "since the run, " + String.join(", ", differences)));
        }
        if (!refusals.isEmpty()) {
            throw refused(refusals);
        }
        Signature signature = new Signature("", settings.message());
        return promotion.accept(signature.sign(set.folder(), System.getenv(), clock), evaluation.baselineTrials());
    }

    /** Takes the folder, so that no run writes into it while the one that stands there is accepted. */
    private Lease take(RunFolder folder) throws IOException {
        return Lease.take(folder.lease()).orElseThrow(() -> {
            String message =
                    "a run is under way in " + folder.path() + ", or another process accepts the one before it";
            return refused(List.of(
                    new Finding(test, 0, null, "under-way", message, "Wait until it has ended, then accept again")));
        });
    }

    private FindingsException refused(List<Finding> findings) {
        return new FindingsException("run of [" + set.name() + "]", findings);
    }

    private static List<String> differences(RunHeader then, Evaluation now) {
        List<String> differences = new ArrayList<>();
        compare("the baseline's name", then.baseline(), now.baseline(), differences);
        Set<String> names = new TreeSet<>(then.candidate().keySet());
        names.addAll(now.candidate().identity().keySet());
        names.forEach(name -> compare(
                "the candidate's " + name,
                then.candidate().get(name),
                now.candidate().identity().get(name),
                differences));
        if (then.trials() != now.trials() && then.trials() != now.baselineTrials()) {
            compare("trials", then.trials(), now.trials(), differences);
        }
        List<ScorerSpec> scorers = now.scorers().stream().map(Scorer::spec).toList();
        compare("scorers", names(then.scorers()), names(scorers), differences);
        if (differences.isEmpty() && !then.scorers().equals(scorers)) {
            differences.add("what a scorer measures has changed");
        }
        return differences;
    }

    private static void compare(String what, @Nullable Object then, @Nullable Object now, List<String> differences) {
        if (!Objects.equals(then, now)) {
            differences.add(what + " was [" + then + "] and is [" + now + "]");
        }
    }

    private static List<String> names(List<ScorerSpec> scorers) {
        return scorers.stream().map(ScorerSpec::name).toList();
    }
}
