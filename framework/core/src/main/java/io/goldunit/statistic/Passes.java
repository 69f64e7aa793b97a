package io.goldunit.statistic;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apiguardian.api.API;

/**
 * How many of a task's trials passed, and what follows for k trials drawn from them.
 *
 * @param passed trials that passed, from 0 on
 * @param trials trials there were, at least as many
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Passes(int passed, int trials) {

    public Passes {
        if (passed < 0 || passed > trials) {
            throw new IllegalArgumentException("from 0 to all trials pass, not " + passed + " of " + trials);
        }
    }

    /** The passes of trials, one after the other. */
    public static Passes of(List<Boolean> trials) {
        return new Passes(Collections.frequency(trials, true), trials.size());
    }

    /**
     * pass@k: how probable it is that at least one of k trials passes. Without bias, which 1 - (1 - passed/trials)^k is not.
     *
     * <p>Source: Chen et al., Evaluating large language models trained on code, arXiv:2107.03374 (2021), as in human-eval.
     *
     * @param k from 1 to the number of trials
     * @throws IllegalArgumentException when k is more: from fewer trials nothing is known of k
     */
    public double anyOf(int k) {
        double noneOf = 1;
        for (int i = 0; i < checked(k); i++) {
            noneOf *= Math.max(0, trials - passed - i) / (double) (trials - i);
        }
        return 1 - noneOf;
    }

    /**
     * pass^k: how probable it is that all of k trials pass. Another question than {@link #anyOf}: it falls as k grows.
     *
     * <p>Source: Yao et al., tau-bench, arXiv:2406.12045 (2024).
     *
     * @param k from 1 to the number of trials
     * @throws IllegalArgumentException when k is more: from fewer trials nothing is known of k
     */
    public double allOf(int k) {
        double allOf = 1;
        for (int i = 0; i < checked(k); i++) {
            allOf *= Math.max(0, passed - i) / (double) (trials - i);
        }
        return allOf;
    }

    private int checked(int k) {
        if (k < 1 || k > trials) {
            throw new IllegalArgumentException("k is at least 1 and at most the " + trials + " trials, not " + k);
        }
        return k;
    }

    /** pass@k of several tasks: the mean, to which every task adds the same. */
    public static double meanAnyOf(Collection<Passes> tasks, int k) {
        return mean(tasks, it -> it.anyOf(k));
    }

    /** pass^k of several tasks: the mean, to which every task adds the same. */
    public static double meanAllOf(Collection<Passes> tasks, int k) {
        return mean(tasks, it -> it.allOf(k));
    }

    private static double mean(Collection<Passes> tasks, ToDoubleFunction<Passes> ofTask) {
        return tasks.stream().mapToDouble(ofTask).average().orElseThrow(() -> new IllegalArgumentException("no task"));
    }
}
