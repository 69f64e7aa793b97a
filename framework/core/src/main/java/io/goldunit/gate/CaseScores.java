package io.goldunit.gate;

import io.goldunit.score.ScorerSpec.Direction;
import java.util.List;

/**
 * What one scorer gave one case on both sides.
 *
 * @param id of the case
 * @param before the baseline's values, one a trial, at least one
 * @param now the run's values, one a trial, at least one
 * @param direction which way is better
 * @param meanBefore mean of the baseline's values
 * @param meanNow mean of the run's values
 * @param drop how much worse the case is now, from -1 to 1
 */
record CaseScores(
        String id,
        List<Double> before,
        List<Double> now,
        Direction direction,
        double meanBefore,
        double meanNow,
        double drop) {

    /** Two means of the same values in another order differ by about 1e-16. */
    private static final double ROUNDING = 1e-12;

    /** A drop that is clear in a single trial. */
    private static final double CLEAR = 0.5;

    /** So many trials that all of them worse than all the accepted ones are hardly chance. */
    private static final int ENOUGH_TRIALS = 3;

    static CaseScores of(String id, List<Double> before, List<Double> now, Direction direction) {
        double meanBefore = Means.of(before);
        double meanNow = Means.of(now);
        double drop = direction == Direction.HIGHER_IS_BETTER ? meanBefore - meanNow : meanNow - meanBefore;
        return new CaseScores(id, before, now, direction, meanBefore, meanNow, Math.abs(drop) < ROUNDING ? 0 : drop);
    }

    boolean hasEqualTrials() {
        return before.size() == now.size();
    }

    /** Whether it dropped so far, or so steadily, that a person should look at it. */
    boolean isClearDrop(double tolerance) {
        boolean steady = now.size() >= ENOUGH_TRIALS
                && now.stream().allMatch(value -> before.stream().allMatch(accepted -> isWorse(value, accepted)));
        return drop >= CLEAR - ROUNDING || (steady && drop > tolerance + ROUNDING);
    }

    /** How many trials are worse than the baseline's mean. */
    int worseTrials() {
        return (int) now.stream().filter(value -> isWorse(value, meanBefore)).count();
    }

    private boolean isWorse(double value, double than) {
        return direction == Direction.HIGHER_IS_BETTER ? value < than - ROUNDING : value > than + ROUNDING;
    }

    boolean isSinglePassFail() {
        return before.size() == 1 && isSinglePassFailNow();
    }

    boolean isSinglePassFailNow() {
        return now.size() == 1 && isPassFail(meanNow) && before.stream().allMatch(CaseScores::isPassFail);
    }

    CaseScores withFirstBefore() {
        return of(id, before.subList(0, 1), now, direction);
    }

    private static boolean isPassFail(double value) {
        return value == 0 || value == 1;
    }
}
