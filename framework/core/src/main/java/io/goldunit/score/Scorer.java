package io.goldunit.score;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Measures one trial. It decides nothing: the gate compares its scores with the baseline's.
 *
 * <p>Implementations are called from several threads at once.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Scorer {

    /** What this scorer is. Always the same for the same scorer. */
    ScorerSpec spec();

    /**
     * Measures a trial.
     *
     * @return the score; {@link Score#unscored} when it cannot be measured
     * @throws Exception whatever went wrong: the trial is then unscored, with the exception as the reason
     */
    Score score(Trial trial) throws Exception;

    /** Whether this scorer has anything to say about a case; where it has not, the case gets no score of it. */
    default boolean appliesTo(GoldenCase goldenCase) {
        return true;
    }

    /** Whether this scorer measures the {@code checks} of the cases; a set with checks that nobody reads is refused. */
    default boolean readsChecks() {
        return false;
    }

    /** What is wrong with the set for this scorer, found before any model is called. */
    default List<Finding> check(CaseSet set) {
        return List.of();
    }

    /** The same scorer under another name, so that one evaluation can hold two of a kind. */
    default Scorer named(String name) {
        return new NamedScorer(name, this);
    }

    /**
     * A scorer of one's own, such as {@code Scorer.of("polite", trial -> ...)}. Its name stands for what it measures: when it
     * measures something else, give it another name, or a spec with another signature.
     */
    static Scorer of(String name, Measure measure) {
        return of(ScorerSpec.of(name, ScorerSpec.Kind.SIMILARITY, "own/" + name), measure);
    }

    /** A scorer of one's own with everything that is to be known of it. */
    static Scorer of(ScorerSpec spec, Measure measure) {
        return new Scorer() {
            @Override
            public ScorerSpec spec() {
                return spec;
            }

            @Override
            public Score score(Trial trial) throws Exception {
                return measure.score(trial);
            }
        };
    }

    /** The measuring part of a scorer. */
    @FunctionalInterface
    interface Measure {
        /** See {@link Scorer#score}. */
        Score score(Trial trial) throws Exception;
    }
}
