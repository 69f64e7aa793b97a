package io.goldunit.evaluation;

import io.goldunit.call.CallRecord;
import io.goldunit.call.Journal;
import io.goldunit.call.Route;
import io.goldunit.call.TapeMode;
import io.goldunit.golden.GoldenCase;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Plan;
import io.goldunit.run.RunHeader;
import io.goldunit.run.Runner;
import io.goldunit.run.TrialResult;
import io.goldunit.run.UnfinishedRun;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A run from its first call until its files stand. Whatever ends it before, what it has is on disk: the next run goes on
 * from its calls, and a report shows its trials.
 */
final class RunUnderWay implements Closeable {

    private final RunHeader header;
    private final Route route;
    private final Optional<UnfinishedRun> unfinished;
    private final Consumer<String> console;
    private volatile boolean keeps = true;

    private RunUnderWay(RunHeader header, Route route, Optional<UnfinishedRun> unfinished, Consumer<String> console) {
        this.header = header;
        this.route = route;
        this.unfinished = unfinished;
        this.console = console;
    }

    /**
     * Begins it in the folder of its files. Where it is not alone, nothing of it is kept until it is done.
     *
     * @param route without a journal; its tape is closed with it
     */
    static RunUnderWay begin(RunHeader header, Route route, ClaimedFolder folder, Instant now, Consumer<String> console)
            throws IOException {
        Consumer<String> told = line -> console.accept("[" + header.set() + "] " + line);
        Journal journal = Journal.none();
        try {
            journal = journal(route.tape().mode(), folder, now, told);
            goOn(journal, header, route, told);
            return new RunUnderWay(header, route.journal(journal), unfinished(header, folder), console);
        } catch (IOException | RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    private static Journal journal(TapeMode mode, ClaimedFolder claimed, Instant now, Consumer<String> told)
            throws IOException {
        if (mode == TapeMode.REPLAY) {
            // It makes no call, and leaves alone what another run has to go on from.
            return Journal.none();
        }
        if (!claimed.isAlone()) {
            told.accept(
                    "another process runs the same test in the same folder: if this run is cut off, it cannot go on");
            return Journal.none();
        }
        return Journal.open(claimed.folder().calls(mode), now, told);
    }

    private static void goOn(Journal journal, RunHeader header, Route route, Consumer<String> told) {
        if (journal.earlier() > 0) {
            told.accept("goes on from " + journal.earlier() + " calls of a run that did not end");
            if (!header.partial()) {
                journal.charge(route.budget());
            }
        }
    }

    private static Optional<UnfinishedRun> unfinished(RunHeader header, ClaimedFolder claimed) throws IOException {
        return claimed.isAlone()
                ? Optional.of(UnfinishedRun.begin(claimed.folder().unfinished(), header))
                : Optional.empty();
    }

    /** The results of the cases, in their order. */
    List<CaseResult> run(Evaluation evaluation, Plan plan, String set, List<GoldenCase> cases)
            throws InterruptedException {
        return new Runner(evaluation.candidate(), evaluation.scorers(), route, plan, console, this::keep)
                .run(set, cases);
    }

    // What is measured is worth more than the report of a run that may be cut off.
    private void keep(CaseResult trial) {
        try {
            if (keeps && unfinished.isPresent() && hasCost(trial)) {
                unfinished.get().add(trial);
            }
        } catch (IOException e) {
            keeps = false;
            console.accept("the trials of a run that is cut off now cannot be shown: " + e.getMessage());
        }
    }

    /** What came whole from tape costs nothing to have again. */
    private static boolean hasCost(CaseResult of) {
        return of.trials().stream()
                .map(TrialResult::calls)
                .anyMatch(calls -> calls.isEmpty() || !calls.stream().allMatch(CallRecord::replayed));
    }

    /** Writes its calls on tape: before its run stands in the folder, so that no run stands there whose tape could not be written. */
    void tape() throws IOException {
        if (!header.partial()) {
            route.journal().passUnused(route.tape());
        }
        route.tape().close();
    }

    /** Ends it: its run stands in the folder, its calls on tape. */
    void done() throws IOException {
        if (header.partial()) {
            route.journal().doneWithSome();
        } else {
            route.journal().done();
        }
        if (unfinished.isPresent()) {
            unfinished.get().done();
        }
    }

    /** Leaves it for the next run to go on, unless it is done. */
    @Override
    public void close() throws IOException {
        try {
            if (unfinished.isPresent()) {
                unfinished.get().close();
            }
        } finally {
            closeRoute();
        }
    }

    private void closeRoute() throws IOException {
        try {
            route.journal().close();
        } finally {
            route.tape().close();
        }
    }
}
