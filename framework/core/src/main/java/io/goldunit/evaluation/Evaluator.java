package io.goldunit.evaluation;

import io.goldunit.call.Journal;
import io.goldunit.call.Listeners;
import io.goldunit.call.Route;
import io.goldunit.call.Secrets;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMode;
import io.goldunit.call.budget.Budget;
import io.goldunit.file.FindingsException;
import io.goldunit.gate.Comparison;
import io.goldunit.gate.Verdict;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Plan;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.score.Scorer;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
    private final String session;
    private final SharedLimits limits;

    /**
     * Outside of a session of tests.
     *
     * @param set what is asked
     * @param test who runs it, as {@code package.Class#method}; names the folder of its files
     * @param settings what the surroundings say
     * @param console takes a line now and then while a long run goes on
     * @param clock the time to note on runs and recordings
     */
    public Evaluator(CaseSet set, String test, Settings settings, Consumer<String> console, Clock clock) {
        this(set, test, settings, console, clock, "", SharedLimits.of(settings));
    }

    /**
     * In a session of tests, which may run a test again.
     *
     * @param session a name that no other session has
     * @param limits of all models that the session calls
     */
    public Evaluator(
            CaseSet set,
            String test,
            Settings settings,
            Consumer<String> console,
            Clock clock,
            String session,
            SharedLimits limits) {
        this.set = set;
        this.test = test;
        this.settings = settings;
        this.console = console;
        this.clock = clock;
        this.session = session;
        this.limits = limits;
    }

    /**
     * What this session has found already, read from its files: a test that is run again reports the same trials, also where
     * nothing else outlives its first run.
     *
     * @param evaluation who answers and what is measured
     * @param selected ids of the cases to run, or empty for all
     * @return nothing when it has to be evaluated
     */
    public Optional<Outcome> known(Evaluation evaluation, Set<String> selected) {
        boolean made = !session.isEmpty()
                && settings.baseline() != BaselineMode.ACCEPT
                && folder().isOf(claim(baseline(evaluation)));
        return made
                ? Optional.of(folder().read()).filter(it -> answers(it.run(), evaluation, selected))
                : Optional.empty();
    }

    private boolean answers(Run run, Evaluation evaluation, Set<String> selected) {
        RunHeader asked = header(evaluation, set.cases());
        List<GoldenCase> cases = new SelectedCases(set, settings).of(selected);
        return run.header().content().equals(asked.content())
                && run.header().candidate().equals(asked.candidate())
                && run.header().scorers().equals(asked.scorers())
                && cases.stream().allMatch(it -> run.find(it.id()).isPresent());
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
        return evaluate(evaluation, selected, new Expenses(settings).budget(evaluation));
    }

    Outcome evaluate(Evaluation evaluation, Set<String> selected, Budget budget)
            throws InterruptedException, IOException {
        new EvaluationCheck(set, test).check(evaluation);
        BaselineFile baseline = baseline(evaluation);
        Claim claim = claim(baseline);
        if (settings.baseline() == BaselineMode.ACCEPT) {
            return new Accepting(set, test, settings, clock).accept(evaluation, folder(), claim, console);
        }
        List<GoldenCase> cases = new SelectedCases(set, settings).of(selected);
        try (ClaimedFolder folder = ClaimedFolder.take(folder(), claim)) {
            return evaluate(evaluation, cases, baseline, folder, budget);
        }
    }

    private Outcome evaluate(
            Evaluation evaluation, List<GoldenCase> cases, BaselineFile baseline, ClaimedFolder folder, Budget budget)
            throws InterruptedException, IOException {
        Run accepted = baseline.read().orElse(null);
        Evaluation planned = isProposal(accepted, cases) ? proposal(evaluation) : evaluation;
        Route route = route(planned, budget);
        tellForecast(planned, cases, route.tape());
        RunHeader header = header(planned, cases);
        try (RunUnderWay underWay = RunUnderWay.begin(header, route, folder, clock.instant(), console)) {
            Run run = run(header, planned, cases, accepted, underWay, budget);
            Outcome outcome = new Outcome(run, accepted, new Comparing(settings, clock).of(accepted, run));
            SortedSet<String> used = route.tape().used();
            underWay.tape();
            new TapeUse(folder().path()).write(run, used);
            keep(outcome, baseline);
            underWay.done();
            return outcome;
        }
    }

    /** Where live calls are foreseen; a replay makes none. */
    private void tellForecast(Evaluation evaluation, List<GoldenCase> cases, Tape tape) throws IOException {
        if (tape.mode() != TapeMode.REPLAY) {
            ForecastText forecast = forecast(evaluation, cases, tape);
            if (forecast.hasLiveCalls()) {
                console.accept(forecast.text());
            }
        }
    }

    /**
     * Tells what a run will come to; calls no model and changes no file.
     *
     * @param selected ids of the cases to run, or empty for all
     * @throws FindingsException when what was given cannot be used
     * @throws IOException when a file cannot be read
     */
    public String plan(Evaluation evaluation, Set<String> selected) throws IOException {
        new EvaluationCheck(set, test).check(evaluation);
        List<GoldenCase> cases = new SelectedCases(set, settings).of(selected);
        Run accepted = baseline(evaluation).read().orElse(null);
        Evaluation planned = isProposal(accepted, cases) ? proposal(evaluation) : evaluation;
        try (Tape tape = tape(planned)) {
            return forecast(planned, cases, tape).text();
        }
    }

    private ForecastText forecast(Evaluation evaluation, List<GoldenCase> cases, Tape tape) throws IOException {
        return new Expenses(settings)
                .forecast(set, evaluation, cases, tape, folder().left(tape.mode(), clock.instant()));
    }

    private Run run(
            RunHeader header,
            Evaluation evaluation,
            List<GoldenCase> cases,
            @Nullable Run accepted,
            RunUnderWay underWay,
            Budget budget)
            throws InterruptedException {
        Urgency urgency = new Urgency(accepted, LocalDate.now(clock));
        List<GoldenCase> asked = new Expenses(settings).caps(evaluation).isAny() ? urgency.first(cases) : cases;
        Map<String, CaseResult> results = underWay.run(evaluation, plan(evaluation), set.name(), asked).stream()
                .collect(Collectors.toMap(CaseResult::id, it -> it));
        List<CaseResult> ordered = cases.stream()
                .map(it -> Objects.requireNonNull(results.get(it.id())))
                .toList();
        return new Run(
                Stop.of(budget, ordered, evaluation.trials())
                        .reason()
                        .map(header::stopped)
                        .orElse(header),
                ordered);
    }

    private BaselineFile baseline(Evaluation evaluation) {
        return BaselineFile.of(set.folder(), evaluation.baseline());
    }

    private Claim claim(BaselineFile baseline) {
        String file = baseline.path().toAbsolutePath().normalize().toString();
        return new Claim(BuildId.current(), file, test, session);
    }

    /** Whether the run is meant to become the baseline; one of selected cases cannot. */
    private boolean isProposal(@Nullable Run accepted, List<GoldenCase> cases) {
        return (accepted == null || settings.baseline() == BaselineMode.PROPOSE)
                && cases.size() == set.cases().size();
    }

    /** With the trials of a baseline, unless the candidate has not so many answers, as a recorded one may not. */
    private Evaluation proposal(Evaluation evaluation) {
        int trials = evaluation.baselineTrials();
        return evaluation.candidate().check(set, trials).isEmpty() ? evaluation.trials(trials) : evaluation;
    }

    private Tape tape(Evaluation evaluation) {
        String today = LocalDate.now(clock).toString();
        return Tape.open(
                new Expenses(settings).mode(evaluation),
                set.folder(),
                today,
                Secrets.ofThisMachine(),
                set.manifest().tape());
    }

    private Route route(Evaluation evaluation, Budget budget) {
        Listeners listeners = Listeners.found(set.name(), console);
        return new Route(tape(evaluation), Journal.none(), budget, limits.limits(), listeners);
    }

    private Plan plan(Evaluation evaluation) {
        return new Plan(evaluation.trials(), evaluation.concurrency(), settings.timeout());
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

    private void keep(Outcome outcome, BaselineFile baseline) throws IOException {
        RunFolder folder = folder();
        folder.write(outcome, baseline.path());
        Comparison comparison = outcome.comparison();
        if (comparison != null
                && comparison.verdict() == Verdict.NEW
                && outcome.run().header().stopped() == null) {
            new BaselineFile(folder.proposal()).write(outcome.run());
        }
    }

    private RunFolder folder() {
        return RunFolder.of(settings.output(), set.name(), test);
    }
}
