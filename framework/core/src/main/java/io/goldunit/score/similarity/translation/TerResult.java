package io.goldunit.score.similarity.translation;

import io.goldunit.score.check.Quantity;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * TER with what it is made of.
 *
 * @param score edits for 100 expected words, from 0 on; above 100 when there are more edits than words. 100 when no word is
 *     expected and one is answered, 0 when there is no word at all
 * @param edits words added, left out, replaced and runs of words moved
 * @param expected words of the expected texts; of several texts for one answer their mean
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TerResult(double score, long edits, double expected) {

    static TerResult of(long edits, double expected) {
        if (expected > 0) {
            return new TerResult(100 * (edits / expected), edits, expected);
        }
        return new TerResult(edits > 0 ? 100 : 0, edits, expected);
    }

    /** The numbers, for a reason. */
    String told() {
        return String.format(
                        Locale.ROOT, "TER %.2f: %s, %.1f words expected", score, Quantity.of(edits, "edit"), expected)
                + (score > 100 ? "; counts as 100" : "");
    }
}
