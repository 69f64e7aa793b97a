package io.goldunit.score.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * How a reason shows many things: the first of them, and how many more there are.
 *
 * @param most how many are shown
 * @param separator stands between two of them
 * @param last stands before the number of the others
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Shortlist(int most, String separator, String last) {

    /** Such as {@code a, b, c, d, e and 2 more}. */
    public static final Shortlist PLACES = new Shortlist(5, ", ", " and ");

    /** Such as {@code a; b; c; and 2 more}. */
    public static final Shortlist PROBLEMS = new Shortlist(3, "; ", "; and ");

    public String of(List<?> things) {
        return of(things.stream(), things.size());
    }

    /**
     * The same of things that are made one by one, as far as they are shown.
     *
     * @param count how many there are in all
     */
    public String of(Stream<?> things, int count) {
        String shown = things.limit(most).map(String::valueOf).collect(Collectors.joining(separator));
        return count > most ? shown + last + (count - most) + " more" : shown;
    }
}
