package io.goldunit.score.similarity.translation;

import java.util.Arrays;
import java.util.List;

/** BLEU out of its counts. For one use, in one thread. */
final class BleuFormula {

    /** What sacrebleu takes for the logarithm of 0. */
    private static final double LOG_OF_ZERO = -9_999_999_999.0;

    private final BleuCounts found;
    private final Smoothing smoothing;
    private final double[] counts;
    private final double[] totals;
    private final double[] precisions;
    private int orders;

    private BleuFormula(BleuCounts found, Smoothing smoothing) {
        this.found = found;
        this.smoothing = smoothing;
        this.counts = found.counts();
        this.totals = found.totals();
        this.precisions = new double[counts.length];
    }

    /**
     * The result.
     *
     * @param effectiveOrder whether the mean goes over the orders that the answers have n-grams of, and not over all
     */
    static BleuResult of(BleuCounts found, Smoothing smoothing, boolean effectiveOrder) {
        BleuFormula formula = new BleuFormula(found, smoothing);
        if (found.nothingInCommon()) {
            return formula.result(0);
        }
        formula.smooth();
        int orders = effectiveOrder ? formula.orders : formula.precisions.length;
        return formula.result(formula.brevityPenalty() * formula.mean(orders));
    }

    private void smooth() {
        double share = 1;
        for (int i = 0; i < precisions.length; i++) {
            if (smoothing.method() == Smoothing.Method.ADD_K && i > 0) {
                counts[i] += smoothing.value();
                totals[i] += smoothing.value();
            }
            if (totals[i] == 0) {
                return;
            }
            orders = i + 1;
            if (counts[i] == 0) {
                share /= 2;
            }
            precisions[i] = 100 * (counts[i] == 0 ? insteadOfZero(share) : counts[i]) / totals[i];
        }
    }

    private double insteadOfZero(double share) {
        return switch (smoothing.method()) {
            case EXP -> share;
            case FLOOR -> smoothing.value();
            case ADD_K, NONE -> 0;
        };
    }

    private double mean(int orders) {
        double sum = 0;
        for (int i = 0; i < orders; i++) {
            sum += precisions[i] == 0 ? LOG_OF_ZERO : Math.log(precisions[i]);
        }
        return Math.exp(sum / orders);
    }

    private double brevityPenalty() {
        if (found.answered() >= found.expected()) {
            return 1;
        }
        return found.answered() == 0 ? 0 : Math.exp(1 - (double) found.expected() / found.answered());
    }

    private BleuResult result(double score) {
        return new BleuResult(
                score,
                brevityPenalty(),
                list(precisions),
                list(counts),
                list(totals),
                found.answered(),
                found.expected());
    }

    private static List<Double> list(double[] values) {
        Double[] list = new Double[values.length];
        Arrays.setAll(list, i -> values[i]);
        return List.of(list);
    }
}
