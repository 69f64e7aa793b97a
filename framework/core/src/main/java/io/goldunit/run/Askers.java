package io.goldunit.run;

import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.ScorerSpec.Kind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Lets so many trials at once ask models, who came first first. A trial that computes rules and similarities from its answer is
 * none of them: another one can ask meanwhile, so that a place is never held by what needs no model.
 */
final class Askers {

    private final Semaphore places;

    /** The trials that may be under way: those that ask, and where these are several, one a processor that computes. */
    private final int trials;

    /** What their scorers are called that are judges. */
    private final Set<String> judges;

    Askers(int atOnce, List<Scorer> scorers) {
        this.judges = scorers.stream()
                .map(Scorer::spec)
                .filter(it -> it.kind() == Kind.JUDGE)
                .map(ScorerSpec::name)
                .collect(Collectors.toSet());
        this.places = new Semaphore(atOnce, true);
        this.trials = atOnce + Math.min(atOnce - 1, Runtime.getRuntime().availableProcessors());
    }

    int trials() {
        return trials;
    }

    /**
     * Has an answer asked for, or a score that needs a model.
     *
     * @throws Exception what that throws, and {@link InterruptedException} when the thread is interrupted
     */
    <T> T ask(Callable<T> work) throws Exception {
        places.acquire();
        try {
            return work.call();
        } finally {
            places.release();
        }
    }

    /** The same for a scorer, which needs a place where it is a judge. */
    <T> T score(String scorer, Callable<T> work) throws Exception {
        return judges.contains(scorer) ? ask(work) : work.call();
    }
}
