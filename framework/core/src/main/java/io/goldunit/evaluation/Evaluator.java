package io.goldunit.evaluation;

import io.goldunit.call.Secrets;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMode;
import io.goldunit.file.Finding;
import io.goldunit.file.FindingsException;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Gate;
import io.goldunit.gate.Policy;
import io.goldunit.gate.Verdict;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.run.Plan;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.run.Runner;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The loop: checks what was given, runs the cases, compares with the baseline, and leaves everything on disk before anybody
 * is told.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Evaluator {

    private final CaseSet set;
    private final String test;
    private final Settings settings;
    private final Consumer<String> console;
    private final Clock clock;

    /**
     * @param set what is asked
     * @param test who runs it, as {@code package.Class#method}; names the folder of its files
     * @param settings what the surroundings say
     * @param console takes a line now and then while a long run goes on
     * @param clock the time to note on runs and recordings
     */
    public Evaluator(CaseSet set, String test, Settings settings, Consumer<String> console, Clock clock) {
        this.set = set;
        this.test = test;
        this.settings = settings;
        this.console = console;
        this.clock = clock;
    }

    /**
     * Evaluates the cases, or in the mode {@code accept} makes the run before the baseline.
     *
     * @param evaluation who answers and what is measured
     * @param selected ids of the cases to run, or empty for all; {@code goldunit.cases} goes before them
     * @throws FindingsException when what was given cannot be used: no call was made
     * @throws InterruptedException when the calling thread is interrupted
     * @throws IOException when a file cannot be written
     */
    public Outcome evaluate(Evaluation evaluation, Set<String> selected) throws InterruptedException, IOException {
        List<GoldenCase> cases = cases(selected);
        check(evaluation);
        BaselineFile baseline = BaselineFile.of(set.folder(), evaluation.baseline());
        Claim claim = new Claim(
                BuildId.current(), baseline.path().toAbsolutePath().normalize().toString(), test);
        if (settings.baseline() == BaselineMode.ACCEPT) {
            claim.stake(folder().path());
            return accept(evaluation, baseline);
        }
        // Cleared before it is claimed: what an earlier build left must never look like this one's.
        folder().clear();
        claim.stake(folder().path());
        Run accepted = baseline.read().orElse(null);
        try (Tape tape = tape(evaluation)) {
            Run run =
                    new Run(header(evaluation, cases), runner(evaluation, tape).run(set.name(), cases));
            Outcome outcome = new Outcome(run, accepted, compare(accepted, run));
            keep(outcome);
            return outcome;
        }
    }

    private List<GoldenCase> cases(Set<String> selected) {
        Set<String> wanted = new TreeSet<>(settings.cases().isEmpty() ? selected : settings.cases());
        List<GoldenCase> cases = set.cases().stream()
                .filter(it -> wanted.isEmpty() || wanted.contains(it.id()))
                .toList();
        cases.forEach(it -> wanted.remove(it.id()));
        if (!wanted.isEmpty()) {
            String message = "there is no case " + wanted + " in [" + set.name() + "]";
            throw new FindingsException(
                    "setting [goldunit.cases]",
                    List.of(new Finding("goldunit.cases", 0, null, "unknown-case", message, "Correct the ids")));
        }
        return cases;
    }

    private void check(Evaluation evaluation) {
        List<Finding> findings = new ArrayList<>(evaluation.candidate().check(set, evaluation.trials()));
        List<Scorer> scorers = evaluation.scorers();
        if (scorers.isEmpty()) {
            findings.add(finding(
                    "no-scorer",
                    "the evaluation has no scorer, so nothing would be measured",
                    "Add one with scoredBy(...)"));
        }
        long checked = set.cases().stream().filter(it -> !it.checks().isEmpty()).count();
        if (checked > 0 && scorers.stream().noneMatch(Scorer::readsChecks)) {
            findings.add(finding(
                    "unread-checks",
                    checked + " cases have checks, and no scorer reads them",
                    "Add Rule.ofCase() to scoredBy(...)"));
        }
        scorers.forEach(scorer -> findings.addAll(scorer.check(set)));
        if (!findings.isEmpty()) {
            throw new FindingsException("golden set [" + set.name() + "]", findings);
        }
    }

    private Finding finding(String rule, String message, String remedy) {
        return new Finding(test, 0, null, rule, message, remedy);
    }

    private Tape tape(Evaluation evaluation) {
        TapeMode mode = evaluation.taped() ? settings.tape() : TapeMode.OFF;
        return Tape.open(mode, set.folder(), LocalDate.now(clock).toString(), Secrets.of(System.getenv()));
    }

    private Runner runner(Evaluation evaluation, Tape tape) {
        Plan plan = new Plan(evaluation.trials(), evaluation.concurrency(), settings.timeout());
        return new Runner(evaluation.candidate(), evaluation.scorers(), tape, plan, console);
    }

    private RunHeader header(Evaluation evaluation, List<GoldenCase> cases) {
        return new RunHeader(
                RunHeader.SCHEMA,
                set.name(),
                set.manifest().version(),
                set.fingerprint(),
                evaluation.baseline(),
                test,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                evaluation.candidate().identity(),
                evaluation.scorers().stream().map(Scorer::spec).toList(),
                evaluation.trials(),
                settings.seen(),
                cases.size() < set.cases().size());
    }

    private static @Nullable Comparison compare(@Nullable Run accepted, Run run) {
        return run.header().partial() ? null : Gate.compare(accepted, run, Policy.DEFAULT);
    }

    private void keep(Outcome outcome) throws IOException {
        RunFolder folder = folder();
        folder.write(outcome);
        Comparison comparison = outcome.comparison();
        if (comparison != null && comparison.verdict() == Verdict.NEW) {
            new BaselineFile(folder.proposal()).write(outcome.run());
        }
    }

    private Outcome accept(Evaluation evaluation, BaselineFile baseline) throws IOException {
        if (!Files.exists(folder().run())) {
            throw refused("no-run", "there is no run to accept in " + folder().path());
        }
        Run run = folder().read().run();
        List<String> differences = differences(run.header(), header(evaluation, set.cases()));
        if (!differences.isEmpty()) {
            throw refused("other-evaluation", "since the run, " + String.join(", ", differences));
        }
        Acceptance.accept(run, set, baseline);
        Outcome outcome = new Outcome(run, run.settled(), compare(run.settled(), run));
        folder().write(outcome);
        return outcome;
    }

    private static List<String> differences(RunHeader then, RunHeader now) {
        List<String> differences = new ArrayList<>();
        Set<String> names = new TreeSet<>(then.candidate().keySet());
        names.addAll(now.candidate().keySet());
        names.forEach(name -> compare(
                "the candidate's " + name,
                then.candidate().get(name),
                now.candidate().get(name),
                differences));
        compare("trials", then.trials(), now.trials(), differences);
        compare("scorers", names(then), names(now), differences);
        if (differences.isEmpty() && !then.scorers().equals(now.scorers())) {
            differences.add("what a scorer measures has changed");
        }
        return differences;
    }

    private static void compare(String what, @Nullable Object then, @Nullable Object now, List<String> differences) {
        if (!Objects.equals(then, now)) {
            differences.add(what + " was [" + then + "] and is [" + now + "]");
        }
    }

    private static List<String> names(RunHeader header) {
        return header.scorers().stream().map(ScorerSpec::name).toList();
    }

    private FindingsException refused(String rule, String message) {
        String remedy = "Run the tests first, without -Dgoldunit.baseline=accept, then accept";
        return new FindingsException("run of [" + set.name() + "]", List.of(finding(rule, message, remedy)));
    }

    private RunFolder folder() {
        return RunFolder.of(settings.output(), set.name(), test);
    }
}
