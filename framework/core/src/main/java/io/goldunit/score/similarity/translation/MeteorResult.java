package io.goldunit.score.similarity.translation;

import io.goldunit.score.check.Quantity;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * METEOR with what it is made of.
 *
 * @param score from 0 to 1
 * @param matches words of the answer that stand for an expected word
 * @param chunks runs of them that are the same on both sides
 * @param answered words of the answer
 * @param expected words of the expected text
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MeteorResult(double score, int matches, int chunks, int answered, int expected) {

    /** The numbers, for a reason. */
    String told() {
        return String.format(
                Locale.ROOT,
                "METEOR %.4f: %s in %s, of %d answered and %d expected",
                score,
                Quantity.of(matches, "word") + (matches == 1 ? " matches" : " match"),
                Quantity.of(chunks, "run"),
                answered,
                expected);
    }
}
