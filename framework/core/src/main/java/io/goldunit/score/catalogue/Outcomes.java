package io.goldunit.score.catalogue;

import io.goldunit.score.Score;
import io.goldunit.score.check.Shortlist;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the checks of a case say together: a broken one counts, whatever became of the others. */
final class Outcomes {

    private final List<String> held = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final List<String> unscored = new ArrayList<>();
    private @Nullable RuntimeException thrown;
    private int all;

    void add(String rule, Score score) {
        all++;
        String reason = rule + ": " + score.reason();
        if (!(score instanceof Score.Value it)) {
            unscored.add(reason);
        } else if (it.value() < 1) {
            broken.add(reason);
        } else {
            held.add(reason);
        }
    }

    /** Of several the first is told of. */
    void add(RuntimeException failure) {
        all++;
        thrown = thrown == null ? failure : thrown;
    }

    /** The score of them all, or what the first that failed threw where none is broken. */
    Score score() {
        if (!broken.isEmpty()) {
            String some = all == 1 ? "the check" : broken.size() + " of " + all + " checks";
            return Score.fail(some + " failed; " + String.join("; ", broken));
        }
        if (thrown != null) {
            throw thrown;
        }
        if (!unscored.isEmpty()) {
            return Score.unscored(String.join("; ", unscored));
        }
        return Score.pass(
                (all == 1 ? "the check holds; " : "all " + all + " checks hold; ") + Shortlist.PROBLEMS.of(held));
    }
}
