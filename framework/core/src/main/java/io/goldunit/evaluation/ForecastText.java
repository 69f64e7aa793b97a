package io.goldunit.evaluation;

import io.goldunit.call.budget.Caps;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.call.budget.Spending;
import io.goldunit.evaluation.Forecast.Expected;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a run will come to, in words.
 *
 * @param label the set's
 * @param cases to be asked
 * @param trials of each
 * @param models what is expected of each model
 */
record ForecastText(String label, int cases, int trials, Map<String, Expected> models, PriceTable prices, Caps caps) {

    /** Whether calls are expected that are not replayed. */
    boolean hasLiveCalls() {
        return live() > 0;
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add("[" + label + ": plan] " + count(cases * (long) trials, "trial") + " of " + count(cases, "case")
                + ", " + calls());
        int width = models.keySet().stream().mapToInt(String::length).max().orElse(0);
        models.forEach((model, expected) ->
                lines.add(String.format(Locale.ROOT, "  %-" + width + "s  %s", model, text(expected))));
        if (models.size() > 1 && hasLiveCalls()) {
            lines.add("  together   " + spending().inWords());
        }
        if (hasLiveCalls()) {
            lines.add("  prices     " + prices.origin());
        }
        if (caps.isAny()) {
            lines.add("  budget     " + caps.inWords());
        }
        return String.join("\n", lines);
    }

    private String calls() {
        long all = models.values().stream().mapToLong(Expected::allCalls).sum();
        if (all == 0) {
            return "calls not foreseen: none is on tape yet";
        }
        long kept = models.values().stream().mapToLong(Expected::keptCalls).sum();
        if (!hasLiveCalls() && kept == 0) {
            return count(all, "call") + ", all replayed";
        }
        return (hasLiveCalls() ? "about " : "") + count(all, "call") + ", " + (all - live() - kept)
                + " of them replayed" + (kept == 0 ? "" : " and " + kept + " made by a run that did not end");
    }

    private static String text(Expected expected) {
        List<String> parts = new ArrayList<>();
        if (expected.liveCalls() > 0) {
            parts.add("about " + expected.spending().inWords());
        }
        if (expected.keptCalls() > 0) {
            parts.add(expected.keptCalls() + " made already");
        }
        if (expected.replayedCalls() > 0) {
            parts.add(expected.replayedCalls() + " replayed");
        }
        return String.join("; ", parts);
    }

    private long live() {
        return models.values().stream().mapToLong(Expected::liveCalls).sum();
    }

    private Spending spending() {
        return models.values().stream().map(Expected::spending).reduce(Spending.NOTHING, Spending::plus);
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
