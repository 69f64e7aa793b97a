package io.goldunit.run;

import io.goldunit.call.CallRecord;
import io.goldunit.call.Calls;
import io.goldunit.call.Route;
import io.goldunit.call.Secrets;
import io.goldunit.call.limit.Threads;
import io.goldunit.candidate.Candidate;
import io.goldunit.golden.GoldenCase;
import io.goldunit.golden.Message;
import io.goldunit.score.Scorer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Asks every case, its trials concurrently, on threads of its own. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Runner {

    private final Candidate candidate;
    private final Redactor redactor = new Redactor(Secrets.ofThisMachine());
    private final Askers askers;
    private final TrialTask task;
    private final Route route;
    private final Plan plan;
    private final Consumer<String> console;
    private final Consumer<CaseResult> finished;

    /**
     * @param candidate who answers
     * @param scorers what is measured, with unique names
     * @param route the way of every model call
     * @param plan how many, how many at once, and for how long
     * @param console takes a line now and then while a long run goes on
     * @param finished takes each trial as it ends, in its case without the others; called on many threads at once
     */
    public Runner(
            Candidate candidate,
            List<Scorer> scorers,
            Route route,
            Plan plan,
            Consumer<String> console,
            Consumer<CaseResult> finished) {
        this.candidate = candidate;
        this.askers = new Askers(plan.concurrency(), scorers);
        this.task = TrialTask.of(candidate, scorers, redactor, askers);
        this.route = route;
        this.plan = plan;
        this.console = console;
        this.finished = finished;
    }

    /**
     * Runs the cases: the first trial of each in the order in which they are given, then the second of each, and so on. Trials
     * that the budget refuses a call are not in the results.
     *
     * @return their results in the order of the cases, whatever the order in which they were answered
     * @throws InterruptedException when the calling thread is interrupted; calls under way are interrupted too
     */
    public List<CaseResult> run(String set, List<GoldenCase> cases) throws InterruptedException {
        ExecutorService threads = Threads.workers("goldunit-" + set, askers.trials());
        try {
            return new Pass(set, cases, threads).results();
        } finally {
            threads.shutdownNow();
        }
    }

    private record Key(int index, int trial) {}

    private record Done(Key key, Optional<TrialResult> result) {}

    /** One pass over the cases. */
    private final class Pass {

        private final List<GoldenCase> cases;
        private final CompletionService<Done> service;
        private final Progress progress;
        private final Map<Key, Optional<TrialResult>> results = new HashMap<>();
        private final Map<Key, Calls> underWay = new ConcurrentHashMap<>();

        /** What is asked, by case: made before any call, because a prompt that cannot be made must not cost a run. */
        private final List<List<Message>> prompts;

        /** The cases as results of no trials yet, made once, by who asks: a fingerprint takes longer than all else here. */
        private final AtomicReferenceArray<@Nullable CaseResult> unanswered;

        private final int total;
        private @Nullable Key broken;
        private @Nullable Error error;

        Pass(String set, List<GoldenCase> cases, ExecutorService threads) {
            this.cases = cases;
            this.service = new ExecutorCompletionService<>(threads);
            this.prompts = cases.stream().map(candidate::prompt).toList();
            this.unanswered = new AtomicReferenceArray<>(cases.size());
            this.total = cases.size() * plan.trials();
            this.progress = new Progress(set, total, console, System::nanoTime);
        }

        List<CaseResult> results() throws InterruptedException {
            submit();
            collect();
            List<CaseResult> ordered = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                ordered.add(result(i));
            }
            return ordered;
        }

        private void submit() {
            for (int trial = 1; trial <= plan.trials(); trial++) {
                for (int i = 0; i < cases.size(); i++) {
                    Key key = new Key(i, trial);
                    service.submit(() -> new Done(key, trial(key)));
                }
            }
        }

        private Optional<TrialResult> trial(Key key) {
            try {
                Optional<TrialResult> result = task.run(cases.get(key.index), calls(key));
                result.ifPresent(trial -> finished.accept(unanswered(key.index).withTrials(List.of(trial))));
                return result;
            } catch (Error e) {
                broken(key, e);
                throw e;
            }
        }

        // Noted without a new object: there may be no memory left even to say that the trial has ended.
        private synchronized void broken(Key key, Error thrown) {
            if (error == null) {
                broken = key;
                error = thrown;
            }
        }

        private synchronized void requireNoError() {
            Error thrown = error;
            Key key = broken;
            if (thrown != null && key != null) {
                throw new IllegalStateException(
                        "trial " + key.trial + " of case ["
                                + cases.get(key.index).id() + "] ended the run: " + Cause.of(thrown)
                                + ". After such an error nothing can be trusted that is measured: mend it, or give the"
                                + " tests more memory where they had too little, and run again; calls that ended are not"
                                + " made again",
                        thrown);
            }
        }

        private Calls calls(Key key) {
            Calls calls = route.calls(cases.get(key.index).id(), key.trial);
            underWay.put(key, calls);
            return calls;
        }

        private void collect() throws InterruptedException {
            long deadline = System.nanoTime() + plan.timeout().toNanos();
            while (results.size() < total && deadline - System.nanoTime() > 0) {
                Future<Done> finished = service.poll(patience(deadline), TimeUnit.NANOSECONDS);
                requireNoError();
                if (finished == null) {
                    progress.tick();
                } else {
                    take(finished);
                }
            }
            requireNoError();
        }

        private long patience(long deadline) {
            long tick = TimeUnit.SECONDS.toNanos(Progress.INTERVAL_SECONDS);
            return Math.min(tick, Math.max(1, deadline - System.nanoTime()));
        }

        private void take(Future<Done> ended) throws InterruptedException {
            try {
                Done done = ended.get();
                results.put(done.key, done.result);
                underWay.remove(done.key);
                done.result.ifPresent(progress::done);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a trial could not be run: " + Cause.of(e), e);
            }
        }

        private CaseResult result(int index) {
            List<TrialResult> trials = new ArrayList<>();
            for (int trial = 1; trial <= plan.trials(); trial++) {
                Key key = new Key(index, trial);
                Optional<TrialResult> result = results.get(key);
                (result == null ? Optional.of(late(key)) : result).ifPresent(trials::add);
            }
            return unanswered(index).withTrials(trials);
        }

        private CaseResult unanswered(int index) {
            CaseResult before = unanswered.get(index);
            if (before != null) {
                return before;
            }
            GoldenCase goldenCase = cases.get(index);
            CaseResult made = new CaseResult(
                    goldenCase.id(),
                    goldenCase.fingerprint(),
                    goldenCase.tags(),
                    redactor.prompt(prompts.get(index)),
                    goldenCase.expected(),
                    goldenCase.context(),
                    List.of());
            unanswered.set(index, made);
            return made;
        }

        private TrialResult late(Key key) {
            String error = "no answer within goldunit.timeout, which is "
                    + plan.timeout().toSeconds() + " s for all cases: raise it, as with -Dgoldunit.timeout=1h,"
                    + " or ask more at once with concurrency(...)";
            Calls calls = underWay.get(key);
            List<CallRecord> made = calls == null ? List.of() : calls.made();
            return new TrialResult(key.trial, null, error, new TreeMap<>(), made);
        }
    }
}
