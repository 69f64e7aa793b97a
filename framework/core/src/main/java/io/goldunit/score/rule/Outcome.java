package io.goldunit.score.rule;

import io.goldunit.score.Score;

/**
 * Whether a condition holds for a trial.
 *
 * @param holds true when the answer does what is demanded
 * @param reason what was found where
 */
record Outcome(boolean holds, String reason) {

    Score score() {
        return holds ? Score.pass(reason) : Score.fail(reason);
    }

    static Outcome holds(String reason) {
        return new Outcome(true, reason);
    }

    static Outcome fails(String reason) {
        return new Outcome(false, reason);
    }
}
