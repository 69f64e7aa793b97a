package io.goldunit.score;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import java.util.List;
import org.apiguardian.api.API;

/** The finding about a scorer that has nothing to measure in a set: left alone, it would pass without having looked. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class NothingToScore {

    private NothingToScore() {}

    /**
     * One finding when the scorer applies to no case of the set, none otherwise.
     *
     * @param need what a case must have for the scorer, such as {@code an expected text}
     */
    public static List<Finding> check(Scorer scorer, CaseSet set, String need) {
        if (set.cases().stream().anyMatch(scorer::appliesTo)) {
            return List.of();
        }
        return List.of(new Finding(
                set.cases().isEmpty() ? set.name() : set.cases().get(0).file(),
                0,
                null,
                "nothing-to-score",
                "scorer [" + scorer.spec().name() + "] measures cases with " + need + ", and set [" + set.name()
                        + "] has none",
                "Give at least one case " + need + ", or leave the scorer out"));
    }
}
