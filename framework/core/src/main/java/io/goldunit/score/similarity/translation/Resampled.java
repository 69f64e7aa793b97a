package io.goldunit.score.similarity.translation;

import java.util.Arrays;
import org.apiguardian.api.API;

/**
 * The score of a corpus, and how it spreads over corpora drawn from its segments. All from 0 to 100.
 *
 * @param score of the corpus
 * @param mean of the scores of the drawn corpora
 * @param halfWidth half of what 95 % of them span
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Resampled(double score, double mean, double halfWidth) {

    static Resampled of(double score, double[] drawn) {
        double[] sorted = drawn.clone();
        Arrays.sort(sorted);
        int cut = sorted.length / 40;
        double halfWidth = (sorted[sorted.length - cut - 1] - sorted[cut]) / 2;
        return new Resampled(score, Arrays.stream(drawn).average().orElseThrow(), halfWidth);
    }
}
