package io.goldunit.score.similarity.translation;

import io.goldunit.score.check.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;
import org.apiguardian.api.API;

/**
 * BLEU with what it is made of. Counts and totals hold one number for each order, after smoothing, which may add parts of
 * n-grams.
 *
 * @param score from 0 to 100; rounding may lead a little beyond 100
 * @param brevityPenalty from 0 to 1
 * @param precisions of each order, from 0 to 100
 * @param counts n-grams of the answers in common with the expected texts
 * @param totals n-grams of the answers
 * @param answered tokens of the answers
 * @param expected tokens of the expected texts closest in length
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BleuResult(
        double score,
        double brevityPenalty,
        List<Double> precisions,
        List<Double> counts,
        List<Double> totals,
        long answered,
        long expected) {

    public BleuResult {
        precisions = List.copyOf(precisions);
        counts = List.copyOf(counts);
        totals = List.copyOf(totals);
    }

    /** The numbers, for a reason. */
    String told() {
        StringJoiner found = new StringJoiner(", ");
        for (int i = 0; i < counts.size(); i++) {
            found.add(number(counts.get(i)) + " of " + number(totals.get(i)));
        }
        return "BLEU " + BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP)
                + ": n-grams in common from order 1 on " + found + "; " + Quantity.of(answered, "token") + " answered, "
                + expected
                + " expected";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
