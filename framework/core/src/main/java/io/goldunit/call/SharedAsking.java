package io.goldunit.call;

import io.goldunit.call.budget.BudgetExhaustedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/**
 * Asks once a run for what is equal for all trials: of several that want it at the same time one asks and the others wait. When it
 * fails, it may have been for another thing that was asked for at once, so they ask once more, again one for all; what then
 * fails fails for all of them.
 *
 * @param entries of the run by key, under way or there
 * @param one the thing that is asked for, in words
 */
record SharedAsking(Map<String, CompletableFuture<TapeEntry>> entries, String one) {

    /** Completes what nobody in this run has asked for before. */
    interface Ask {
        /**
         * Does it.
         *
         * @param own what to complete, by key; may be empty
         */
        void complete(Map<String, CompletableFuture<TapeEntry>> own);
    }

    /** Waits for them, in the order of their keys. */
    List<TapeEntry> get(List<String> keys, Ask ask) {
        boolean waitedBefore = false;
        while (true) {
            try {
                return known(asked(keys, ask));
            } catch (ExecutionException e) {
                Throwable failure = Objects.requireNonNull(e.getCause());
                if (waitedBefore && wasAsked(failure)) {
                    throw new IllegalStateException(
                            "another trial asked for the same " + one + ", and failed", failure);
                }
                waitedBefore = wasAsked(failure);
            }
        }
    }

    /** Whether the model was; if not, each trial is to hear it of its own call, which costs nothing. */
    private static boolean wasAsked(Throwable failure) {
        return !(failure instanceof BudgetExhaustedException || failure instanceof TapeMissException);
    }

    private List<CompletableFuture<TapeEntry>> asked(List<String> keys, Ask ask) {
        Map<String, CompletableFuture<TapeEntry>> own = new LinkedHashMap<>();
        try {
            List<CompletableFuture<TapeEntry>> all =
                    keys.stream().map(key -> entry(key, own)).toList();
            ask.complete(own);
            return all;
        } catch (RuntimeException | Error e) {
            own.forEach((key, mine) -> {
                entries.remove(key, mine);
                mine.completeExceptionally(e);
            });
            throw e;
        }
    }

    private CompletableFuture<TapeEntry> entry(String key, Map<String, CompletableFuture<TapeEntry>> own) {
        CompletableFuture<TapeEntry> mine = new CompletableFuture<>();
        CompletableFuture<TapeEntry> first = entries.putIfAbsent(key, mine);
        if (first == null) {
            own.put(key, mine);
        }
        return first == null ? mine : first;
    }

    /** Fails when a trial that asked has failed. */
    private List<TapeEntry> known(List<CompletableFuture<TapeEntry>> all) throws ExecutionException {
        List<TapeEntry> known = new ArrayList<>();
        try {
            for (CompletableFuture<TapeEntry> entry : all) {
                known.add(entry.get());
            }
            return known;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another trial asked for the same " + one, e);
        }
    }
}
