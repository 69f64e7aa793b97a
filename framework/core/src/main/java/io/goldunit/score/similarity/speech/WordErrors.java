package io.goldunit.score.similarity.speech;

import io.goldunit.score.check.Quantity;
import org.apiguardian.api.API;

/**
 * What an alignment of an answer with an expected text counts, in words or in characters. The counts of several texts are added
 * before a rate is taken of them: {@link #plus}.
 *
 * @param hits that both have
 * @param substitutions that the answer has others for
 * @param deletions that the answer lacks
 * @param insertions that the answer has besides
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WordErrors(long hits, long substitutions, long deletions, long insertions) {

    /** No texts at all. */
    public static final WordErrors NONE = new WordErrors(0, 0, 0, 0);

    /** The counts of both. */
    public WordErrors plus(WordErrors other) {
        return new WordErrors(
                hits + other.hits,
                substitutions + other.substitutions,
                deletions + other.deletions,
                insertions + other.insertions);
    }

    /** Substitutions, deletions and insertions. */
    public long errors() {
        return substitutions + deletions + insertions;
    }

    /** How long the expected text is. */
    public long expected() {
        return hits + substitutions + deletions;
    }

    /** How long the answer is. */
    public long answered() {
        return hits + substitutions + insertions;
    }

    /**
     * WER, or CER where characters are counted: the errors by the expected text's length, 0 or more. Where nothing is expected, the
     * number of insertions, as in jiwer 4.
     */
    public double errorRate() {
        return (double) errors() / Math.max(1, expected());
    }

    /** MER: the errors by all that is aligned, from 0 to 1; 0 for two empty texts. */
    public double matchErrorRate() {
        return (double) errors() / Math.max(1, hits + errors());
    }

    /** WIP: the hits by the expected text's length times those by the answer's, from 0 to 1; 1 for two empty texts. */
    public double informationPreserved() {
        if (expected() == 0 || answered() == 0) {
            return expected() == answered() ? 1 : 0;
        }
        return (double) hits / expected() * hits / answered();
    }

    /** WIL: 1 less {@link #informationPreserved()}. */
    public double informationLost() {
        return 1 - informationPreserved();
    }

    @Override
    public String toString() {
        return Quantity.of(hits, "hit") + ", " + Quantity.of(substitutions, "substitution") + ", "
                + Quantity.of(deletions, "deletion") + ", " + Quantity.of(insertions, "insertion");
    }
}
