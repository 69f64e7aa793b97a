package io.goldunit.score.similarity.translation;

import java.util.Locale;
import org.apiguardian.api.API;

/**
 * chrF with what it is made of.
 *
 * @param score from 0 to 100
 * @param precision share of the answers' n-grams in common, 0 to 1, the mean of the orders that both sides have n-grams of
 * @param recall share of the expected n-grams in common, likewise
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ChrfResult(double score, double precision, double recall) {

    private static final double SMALL = 1e-16;

    /** From counts, with the mean taken of precision and recall before they make one F. */
    static ChrfResult of(ChrfCounts counts, int beta) {
        double precision = 0;
        double recall = 0;
        int orders = 0;
        for (int i = 0; i < counts.orders(); i++) {
            if (counts.isOfBoth(i)) {
                precision += counts.precision(i, 0);
                recall += counts.recall(i, 0);
                orders++;
            }
        }
        precision /= Math.max(1, orders);
        recall /= Math.max(1, orders);
        double score = precision + recall == 0 ? 0 : 100 * f(precision, recall, beta);
        return new ChrfResult(score, precision, recall);
    }

    /** From counts, with the F of each order, and a very small number where an order has no n-gram. */
    static ChrfResult smoothed(ChrfCounts counts, int beta) {
        double sum = 0;
        for (int i = 0; i < counts.orders(); i++) {
            double precision = counts.precision(i, SMALL);
            double recall = counts.recall(i, SMALL);
            sum += precision + recall == 0 ? SMALL : f(precision, recall, beta);
        }
        ChrfResult plain = of(counts, beta);
        return new ChrfResult(100 * sum / counts.orders(), plain.precision, plain.recall);
    }

    private static double f(double precision, double recall, int beta) {
        double factor = (double) beta * beta;
        return (1 + factor) * precision * recall / (factor * precision + recall);
    }

    /** The numbers, for a reason. */
    String told() {
        return String.format(
                Locale.ROOT,
                "chrF %.2f: of the answer's n-grams %.1f %% are expected, of the expected ones %.1f %% are answered",
                score,
                100 * precision,
                100 * recall);
    }
}
