package io.goldunit.score.similarity.edit;

import io.goldunit.score.Score;

/** How much a comparison may take. */
final class Effort {

    /** Steps of some nanoseconds each: less than a second. */
    static final long LIMIT = 200_000_000;

    private Effort() {}

    static Score tooLong(Pair pair, Unit unit) {
        return Score.unscored("too long to be compared: " + pair.answer().length + " " + unit + " answered, "
                + pair.expected().length + " expected");
    }
}
