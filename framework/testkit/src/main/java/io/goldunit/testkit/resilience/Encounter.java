package io.goldunit.testkit.resilience;

import static java.util.Objects.requireNonNull;

import io.goldunit.testkit.LlmServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The application meets a provider in a situation. */
final class Encounter {

    private final Plan plan;
    private final Situation situation;
    private final List<Seen.Arrival> arrivals = new ArrayList<>();

    private Encounter(Plan plan, Situation situation) {
        this.plan = plan;
        this.situation = situation;
    }

    static Seen of(Plan plan, Situation situation, Duration limit) {
        try {
            return new Encounter(plan, situation).run(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the application was asked", e);
        }
    }

    private Seen run(Duration limit) throws InterruptedException {
        try (LlmServer server = situation.start()) {
            server.answering(call -> situation.reply(arrived(new Seen.Arrival(call, System.nanoTime())), call, plan));
            Outcome outcome = within(limit, Endpoint.of(server));
            synchronized (arrivals) {
                boolean reached =
                        !arrivals.isEmpty() || !server.receivedEmbeddings().isEmpty();
                return new Seen(outcome, arrivals, reached);
            }
        }
    }

    /** Gives the call's number, from 1. */
    private int arrived(Seen.Arrival arrival) {
        synchronized (arrivals) {
            arrivals.add(arrival);
            return arrivals.size();
        }
    }

    /** On a thread of its own, which is left behind when it hangs: it ends with the server, or with the JVM. */
    private Outcome within(Duration limit, Endpoint endpoint) throws InterruptedException {
        FutureTask<Outcome> asking = new FutureTask<>(() -> ask(endpoint));
        Thread thread = new Thread(asking, "resilience of an application");
        thread.setDaemon(true);
        thread.start();
        try {
            return asking.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            Throwable place = new IllegalStateException("here it was when the time was over");
            place.setStackTrace(thread.getStackTrace());
            return new Outcome.Hung(limit, place);
        } catch (ExecutionException e) {
            throw new IllegalStateException("whatever the application throws is an outcome", e);
        } finally {
            asking.cancel(true);
        }
    }

    private Outcome ask(Endpoint endpoint) {
        try {
            Application application = requireNonNull(plan.application().apply(endpoint), "the application");
            return Outcome.Answered.of(application.ask(plan.question()));
        } catch (Throwable e) { // also an OutOfMemoryError, and what a test library throws
            return new Outcome.Failed(e);
        }
    }
}
