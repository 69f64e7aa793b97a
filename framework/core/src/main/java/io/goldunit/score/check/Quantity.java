package io.goldunit.score.check;

import org.apiguardian.api.API;

/** Counted things in the words of a reason. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Quantity {

    private Quantity() {}

    /**
     * Such as {@code 1 turn}, {@code 0 turns} or {@code 3 turns}.
     *
     * @param noun in the singular; its plural ends with an s
     */
    public static String of(long count, String noun) {
        return count + " " + noun(count, noun);
    }

    /** The noun alone, in the singular for 1 and else in the plural. */
    public static String noun(long count, String noun) {
        return count == 1 ? noun : noun + "s";
    }
}
