package io.goldunit.score.similarity.overlap;

import java.util.HashMap;
import org.apache.commons.text.similarity.CosineSimilarity;

/** How a number from 0 to 1 is made of two texts that both have terms. */
enum Formula {
    /** What is in common, of what either has. */
    JACCARD("jaccard") {
        @Override
        double of(Counts one, Counts other) {
            long common = one.common(other);
            return (double) common / (one.total() + other.total() - common);
        }
    },
    /** Twice what is in common, of what both have together. */
    DICE("dice") {
        @Override
        double of(Counts one, Counts other) {
            return 2.0 * one.common(other) / (one.total() + other.total());
        }
    },
    /** What is in common, of what the text with fewer terms has. */
    OVERLAP("overlapCoefficient") {
        @Override
        double of(Counts one, Counts other) {
            return (double) one.common(other) / Math.min(one.total(), other.total());
        }
    },
    /** The cosine of the angle between the counts. */
    COSINE("cosine") {
        @Override
        double of(Counts one, Counts other) {
            return new CosineSimilarity().cosineSimilarity(new HashMap<>(one.byTerm()), new HashMap<>(other.byTerm()));
        }
    };

    private final String scorer;

    Formula(String scorer) {
        this.scorer = scorer;
    }

    /** The name of its scorer. */
    String scorer() {
        return scorer;
    }

    abstract double of(Counts one, Counts other);
}
