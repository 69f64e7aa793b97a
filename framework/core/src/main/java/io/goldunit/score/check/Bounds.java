package io.goldunit.score.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * How many of something are demanded.
 *
 * @param atLeast 0 or more
 * @param atMost not less; {@link #NO_END} for no upper bound
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Bounds(long atLeast, long atMost) {

    /** As the upper bound: any number will do. */
    public static final long NO_END = Long.MAX_VALUE;

    public Bounds {
        if (atLeast < 0 || atMost < 0) {
            throw new IllegalArgumentException("a count is 0 or more, not " + Math.min(atLeast, atMost));
        }
        if (atLeast > atMost) {
            throw new IllegalArgumentException("no count is at least " + atLeast + " and at most " + atMost);
        }
        if (atLeast == 0 && atMost == NO_END) {
            throw new IllegalArgumentException("at least 0 demands nothing, so give at-least, at-most or exactly");
        }
    }

    /** What a form that reads bounds takes. */
    public static final String TAKES = "a number, or an object with exactly, or with at-least, at-most or both";

    /** A bare number, which stands for exactly that, or an object with the keys of {@link #TAKES}. */
    public static Bounds read(Argument argument) {
        Fields fields = argument.fields("exactly", "at-least", "at-most");
        Optional<Long> exactly = fields.get("exactly").map(Argument::count);
        if (exactly.isPresent() && fields.values().size() > 1) {
            throw new IllegalArgumentException("[" + argument.name() + "] has exactly, and more beside it");
        }
        return exactly.map(it -> new Bounds(it, it))
                .orElseGet(() -> new Bounds(
                        fields.get("at-least").map(Argument::count).orElse(0L),
                        fields.get("at-most").map(Argument::count).orElse(NO_END)));
    }

    /** Whether so many will do. */
    public boolean allow(long count) {
        return atLeast <= count && count <= atMost;
    }

    /** The bounds that there are, under the keys that a case file uses. */
    public Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        if (atLeast > 0) {
            options.put("at-least", atLeast);
        }
        if (atMost < NO_END) {
            options.put("at-most", atMost);
        }
        return options;
    }

    /** Such as {@code exactly 3}, {@code at least 3}, {@code at most 5} or {@code 3 to 5}. */
    @Override
    public String toString() {
        if (atLeast == atMost) {
            return "exactly " + atLeast;
        }
        if (atMost == NO_END) {
            return "at least " + atLeast;
        }
        return atLeast == 0 ? "at most " + atMost : atLeast + " to " + atMost;
    }
}
