package io.goldunit.evaluation;

import io.goldunit.call.Journal;
import io.goldunit.call.Listeners;
import io.goldunit.call.Route;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMode;
import io.goldunit.call.limit.Limits;
import io.goldunit.golden.GoldenCase;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Plan;
import io.goldunit.run.Run;
import io.goldunit.run.RunHeader;
import io.goldunit.run.Runner;
import io.goldunit.run.UnfinishedRun;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * A run from its first call until its files stand. Whatever ends it before, what it has is on disk: the next run goes on
 * from its calls, and a report shows its trials.
 */
final class RunUnderWay implements Closeable {

    private final RunHeader header;
    private final Route route;
    private final UnfinishedRun unfinished;
    private final Consumer<String> console;

    private RunUnderWay(RunHeader header, Route route, UnfinishedRun unfinished, Consumer<String> console) {
        this.header = header;
        this.route = route;
        this.unfinished = unfinished;
        this.console = console;
    }

    /**
     * Begins it in the folder of its files.
     *
     * @param tape is closed with it
     * @param limits of all models
     */
    static RunUnderWay begin(RunHeader header, Tape tape, Limits limits, RunFolder folder, Consumer<String> console)
            throws IOException {
        UnfinishedRun unfinished = UnfinishedRun.begin(folder.unfinished(), header);
        Consumer<String> told = line -> console.accept("[" + header.set() + "] " + line);
        // A replay makes no call, and leaves alone what another run has to go on from.
        Journal journal = tape.mode() == TapeMode.REPLAY ? Journal.none() : Journal.open(folder.calls(), told);
        if (journal.earlier() > 0) {
            told.accept("goes on from " + journal.earlier() + " calls of a run that did not end");
        }
        Route route = new Route(tape, journal, limits, Listeners.found(header.set(), told));
        return new RunUnderWay(header, route, unfinished, console);
    }

    Run run(Evaluation evaluation, Plan plan, List<GoldenCase> cases) throws InterruptedException {
        Runner runner = new Runner(evaluation.candidate(), evaluation.scorers(), route, plan, console, this::keep);
        return new Run(header, runner.run(header.set(), cases));
    }

    private void keep(CaseResult trial) {
        try {
            unfinished.add(trial);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a trial: " + e.getMessage(), e);
        }
    }

    /** Ends it: its run stands in the folder, its calls on tape. */
    void done() throws IOException {
        route.tape().close();
        route.journal().done();
        unfinished.done();
    }

    /** Leaves it for the next run to go on, unless it is done. */
    @Override
    public void close() throws IOException {
        try {
            unfinished.close();
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
