package io.goldunit.score.similarity.overlap;

import java.util.HashMap;
import org.apache.commons.text.similarity.CosineSimilarity;

/** How a number from 0 to 1 is made of two texts that both have terms. */
enum Formula {
    /** What is in common, of what either has. */
    JACCARD("jaccard", "scikit-learn 1.2.1") {
        @Override
        double of(Counts one, Counts other) {
            long common = one.common(other);
            return (double) common / (one.total() + other.total() - common);
        }
    },
    /** Twice what is in common, of what both have together. */
    DICE("dice", "by its formula") {
        @Override
        double of(Counts one, Counts other) {
            return 2.0 * one.common(other) / (one.total() + other.total());
        }
    },
    /** What is in common, of what the text with fewer terms has. */
    OVERLAP("overlapCoefficient", "by its formula") {
        @Override
        double of(Counts one, Counts other) {
            return (double) one.common(other) / Math.min(one.total(), other.total());
        }
    },
    /** The cosine of the angle between the counts. */
    COSINE("cosine", "scikit-learn 1.2.1") {
        @Override
        double of(Counts one, Counts other) {
            return new CosineSimilarity().cosineSimilarity(new HashMap<>(one.byTerm()), new HashMap<>(other.byTerm()));
        }
    };

    private final String scorer;
    private final String source;

    Formula(String scorer, String source) {
        this.scorer = scorer;
        this.source = source;
    }

    /** The name of its scorer. */
    String scorer() {
        return scorer;
    }

    /** Whose numbers it gives, for a signature. */
    String source() {
        return source;
    }

    abstract double of(Counts one, Counts other);
}
