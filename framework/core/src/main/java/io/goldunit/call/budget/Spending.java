package io.goldunit.call.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apiguardian.api.API;

/**
 * What live calls came to. Immutable.
 *
 * @param calls that were begun
 * @param uncounted calls among them whose provider did not say how many tokens they took
 * @param tokens of the others, of requests and replies together
 * @param cost of the others
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Spending(long calls, long uncounted, long tokens, Cost cost) {

    private static final int DECIMALS = 12;

    /** Nothing. */
    public static final Spending NOTHING = new Spending(0, 0, 0, Cost.NOTHING);

    /** The sum of both. */
    public Spending plus(Spending other) {
        return new Spending(
                calls + other.calls, uncounted + other.uncounted, tokens + other.tokens, cost.plus(other.cost));
    }

    /** So many times as much, over so many; rounded up. */
    public Spending times(long times, long over) {
        BigDecimal usd = cost.usd()
                .multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(over), DECIMALS, RoundingMode.CEILING);
        return new Spending(
                up(calls, times, over),
                up(uncounted, times, over),
                up(tokens, times, over),
                new Cost(usd, cost.unpriced()));
    }

    /** Such as {@code 12 calls, 3400 tokens, 0.41 USD}. */
    public String inWords() {
        if (uncounted > 0 && tokens == 0) {
            return count(calls, "call") + ", tokens and cost not known";
        }
        String least = uncounted == 0 ? "" : "at least ";
        return count(calls, "call") + ", " + least + count(tokens, "token") + ", "
                + (cost.unpriced().isEmpty() ? least : "") + cost.inWords();
    }

    private static long up(long amount, long times, long over) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(times))
                .divide(BigDecimal.valueOf(over), 0, RoundingMode.CEILING)
                .longValue();
    }

    static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
