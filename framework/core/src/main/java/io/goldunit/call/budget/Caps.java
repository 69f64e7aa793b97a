package io.goldunit.call.budget;

import java.math.BigDecimal;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What the live calls of one evaluation may come to, candidate and judges together. Replayed calls are free. Immutable.
 *
 * @param calls at most so many, at least 1; null for any number
 * @param tokens at most so many, of requests and replies together, at least 1; null for any number
 * @param cost at most so much, in US dollars, more than 0; null for any amount
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Caps(
        @Nullable Long calls,
        @Nullable Long tokens,
        @Nullable BigDecimal cost) {

    /** No cap at all. */
    public static final Caps NONE = new Caps(null, null, null);

    public Caps {
        require(calls == null || calls >= 1, "a budget is of at least 1 call, not " + calls);
        require(tokens == null || tokens >= 1, "a budget is of at least 1 token, not " + tokens);
        require(cost == null || cost.signum() > 0, "a budget is of more than 0 USD, not " + cost);
    }

    /** The same, with at most so many calls. */
    public Caps calls(long most) {
        return new Caps(most, tokens, cost);
    }

    /** The same, with at most so many tokens. */
    public Caps tokens(long most) {
        return new Caps(calls, most, cost);
    }

    /**
     * The same, with at most so much money.
     *
     * @param most in US dollars, such as {@code "2.50"}
     */
    public Caps cost(String most) {
        return new Caps(calls, tokens, new BigDecimal(most));
    }

    /** Of each cap the lower one. */
    public Caps and(Caps other) {
        return new Caps(lower(calls, other.calls), lower(tokens, other.tokens), lower(cost, other.cost));
    }

    /** Whether anything is capped. */
    public boolean isAny() {
        return calls != null || tokens != null || cost != null;
    }

    /** It in words, such as {@code 500 calls, 2.50 USD}; empty when nothing is capped. */
    public String inWords() {
        String all = (calls == null ? "" : ", " + Spending.count(calls, "call"))
                + (tokens == null ? "" : ", " + Spending.count(tokens, "token"))
                + (cost == null ? "" : ", " + Cost.usd(cost));
        return all.isEmpty() ? "" : all.substring(2);
    }

    private static <T extends Comparable<T>> @Nullable T lower(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
