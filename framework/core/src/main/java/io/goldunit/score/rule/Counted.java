package io.goldunit.score.rule;

import io.goldunit.score.Scorer;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.RuleScorer;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * Something that is counted, such as {@link Rule#wordCount()}: each method makes the rule of how many there are to be. Every
 * bound is 0 or more and included. In case files {@code word-count: 50} asks for exactly so many; {@code at-least} and
 * {@code at-most} are the keys of an object, alone or both. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Counted {

    private final Function<Bounds, RuleScorer> rule;

    /** What makes the rule of a number of them. */
    @API(status = API.Status.INTERNAL, since = "0.1")
    public Counted(Function<Bounds, RuleScorer> rule) {
        this.rule = rule;
    }

    /** So many or more, 1 at the least. */
    public Scorer atLeast(long count) {
        return between(count, Bounds.NO_END);
    }

    /** So many or fewer. */
    public Scorer atMost(long count) {
        return between(0, count);
    }

    /** Neither more nor fewer. */
    public Scorer exactly(long count) {
        return between(count, count);
    }

    /** As many as the first or more, and as many as the last or fewer. */
    public Scorer between(long first, long last) {
        return rule.apply(new Bounds(first, last));
    }
}
