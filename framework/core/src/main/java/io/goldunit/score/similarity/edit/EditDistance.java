package io.goldunit.score.similarity.edit;

import org.apiguardian.api.API;

/**
 * How far two texts are apart.
 *
 * @param distance edits it takes, by their weights; 0 or more
 * @param maximum the greatest distance that texts of these lengths can have; 0 when both are empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EditDistance(long distance, long maximum) {

    /** What the distance leaves of the greatest one. */
    public long similarity() {
        return maximum - distance;
    }

    /** The share of the greatest distance, from 0 to 1; 0 for two empty texts. */
    public double normalizedDistance() {
        return maximum == 0 ? 0 : (double) distance / maximum;
    }

    /** From 0 to 1; 1 for equal texts. */
    public double normalizedSimilarity() {
        return 1 - normalizedDistance();
    }
}
