package io.goldunit.score.similarity.structure;

import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;

/** The scorer that compares two texts within a list or a JSON value. */
final class ItemScorer {

    private ItemScorer() {}

    /** The scorer itself, of which more must be better: sums of its scores are to be great. */
    static Scorer checked(Scorer scorer) {
        if (scorer.spec().direction() != ScorerSpec.Direction.HIGHER_IS_BETTER) {
            throw new IllegalArgumentException("items are compared by a scorer of which more is better, and of ["
                    + scorer.spec().name() + "] less is: give another one");
        }
        return scorer;
    }
}
