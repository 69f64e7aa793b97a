package io.goldunit.score.similarity;

import java.util.Comparator;
import org.apiguardian.api.API;

/**
 * What the tokens of two texts have in common.
 *
 * @param common tokens in common
 * @param answer tokens of the answer
 * @param expected tokens of the expected text
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Overlap(int common, int answer, int expected) {

    /** The greatest is the best. */
    public static final Comparator<Overlap> BY_F1 = Comparator.comparingDouble(Overlap::f1);

    /** Share of the answer's tokens that are in common; 0 when it has none. */
    public double precision() {
        return answer == 0 ? 0 : (double) common / answer;
    }

    /** Share of the expected tokens that are in common; 0 when there are none. */
    public double recall() {
        return expected == 0 ? 0 : (double) common / expected;
    }

    /** Harmonic mean of the two; 0 when nothing is in common. */
    public double f1() {
        return common == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }

    /** The numbers, for a reason. */
    @Override
    public String toString() {
        return common + " in common of " + answer + " answered and " + expected + " expected";
    }
}
