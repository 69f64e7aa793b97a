package io.goldunit.evaluation;

import io.goldunit.call.Injected;
import io.goldunit.call.budget.Caps;
import io.goldunit.candidate.Candidate;
import io.goldunit.score.Scorer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apiguardian.api.API;

/** What is to be evaluated, and how: a candidate, its trials and its scorers. Immutable; every method gives a new one. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Evaluation {

    private static final int MOST_TRIALS = 1000;
    private static final int MOST_AT_ONCE = 1000;
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{0,60}");

    private final Candidate candidate;
    private final List<Scorer> scorers;
    private final int trials;
    private final int baselineTrials;
    private final int concurrency;
    private final String baseline;
    private final boolean taped;
    private final Caps budget;

    private Evaluation(
            Candidate candidate,
            List<Scorer> scorers,
            int trials,
            int baselineTrials,
            int concurrency,
            String baseline,
            boolean taped,
            Caps budget) {
        this.candidate = candidate;
        this.scorers = List.copyOf(scorers);
        this.trials = trials;
        this.baselineTrials = baselineTrials;
        this.concurrency = concurrency;
        this.baseline = baseline;
        this.taped = taped;
        this.budget = budget;
    }

    /** An evaluation of a candidate: one trial a case, eight at once, no scorers yet. */
    public static Evaluation of(Candidate candidate) {
        return new Evaluation(Injected.required(candidate, "the candidate"), List.of(), 1, 0, 8, "", true, Caps.NONE);
    }

    /**
     * Asks every case several times, for a verdict that knows the candidate's own noise.
     *
     * @param trials from 1 to 1000
     */
    public Evaluation trials(int trials) {
        requireTrials(trials);
        return new Evaluation(candidate, scorers, trials, baselineTrials, concurrency, baseline, taped, budget);
    }

    /**
     * Has a run that may become the baseline ask every case this many times: the first one, while there is no baseline, and
     * every one with {@code -Dgoldunit.baseline=propose}. More than in other runs, because an unlucky answer in the baseline
     * stays there; twice as many unless said otherwise.
     *
     * @param baselineTrials from 1 to 1000
     */
    public Evaluation baselineTrials(int baselineTrials) {
        requireTrials(baselineTrials);
        return new Evaluation(candidate, scorers, trials, baselineTrials, concurrency, baseline, taped, budget);
    }

    /** Measures with these scorers too. Their names must differ. */
    public Evaluation scoredBy(Scorer... more) {
        List<Scorer> all = new ArrayList<>(scorers);
        for (Scorer scorer : more) {
            all.add(Injected.required(scorer, "scorer " + (all.size() + 1)));
        }
        Set<String> names = new HashSet<>();
        for (Scorer scorer : all) {
            String name = scorer.spec().name();
            require(names.add(name), "two scorers are named [" + name + "]: give one of them another name");
        }
        return new Evaluation(candidate, all, trials, baselineTrials, concurrency, baseline, taped, budget);
    }

    /**
     * Has this many trials ask the candidate or a judge at once. With 1, one trial is whole before the next is begun; else rules and
     * similarities of trials that have their answer are computed beside.
     *
     * @param concurrency from 1 to 1000
     */
    public Evaluation concurrency(int concurrency) {
        require(
                concurrency >= 1 && concurrency <= MOST_AT_ONCE,
                "concurrency lies between 1 and 1000, not at " + concurrency);
        return new Evaluation(candidate, scorers, trials, baselineTrials, concurrency, baseline, taped, budget);
    }

    /**
     * Compares with a baseline of this name, where one golden set has several: one for each candidate that is kept going.
     *
     * @param name letters, digits, dots, dashes; the file is {@code baseline-<name>.jsonl}
     */
    public Evaluation baseline(String name) {
        require(
                NAME.matcher(name).matches(),
                "a baseline's name is of letters, digits, dots and dashes, not [" + name + "]");
        return new Evaluation(candidate, scorers, trials, baselineTrials, concurrency, name, taped, budget);
    }

    /** Neither records nor replays calls, whatever {@code goldunit.tape} says: for models that are on this machine anyway. */
    public Evaluation untaped() {
        return new Evaluation(candidate, scorers, trials, baselineTrials, concurrency, baseline, false, budget);
    }

    /**
     * Keeps the live calls of a run, candidate and judges together, within these caps, such as {@code
     * Caps.NONE.calls(500).cost("2.50")}. Replayed calls are free. Settings as {@code goldunit.budget.cost} set caps as well: of
     * each kind the lower one holds, so that a cap can be made tighter from outside and never looser. A run that reaches one
     * ends in order, and its verdict is INCONCLUSIVE.
     */
    public Evaluation budget(Caps caps) {
        return new Evaluation(
                candidate, scorers, trials, baselineTrials, concurrency, baseline, taped, budget.and(caps));
    }

    Candidate candidate() {
        return candidate;
    }

    List<Scorer> scorers() {
        return scorers;
    }

    int trials() {
        return trials;
    }

    int baselineTrials() {
        return baselineTrials == 0 ? Math.min(2 * trials, MOST_TRIALS) : baselineTrials;
    }

    int concurrency() {
        return concurrency;
    }

    String baseline() {
        return baseline;
    }

    boolean taped() {
        return taped;
    }

    Caps budget() {
        return budget;
    }

    private static void requireTrials(int trials) {
        require(trials >= 1 && trials <= MOST_TRIALS, "trials lie between 1 and 1000, not at " + trials);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
