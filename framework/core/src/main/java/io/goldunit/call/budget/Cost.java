package io.goldunit.call.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;

/**
 * What tokens cost at list prices, as far as prices are known. Immutable.
 *
 * @param usd what those with a price cost, in US dollars
 * @param unpriced the models that have no price: with any, the cost is more than said
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Cost(BigDecimal usd, Set<String> unpriced) {

    /** Nothing. */
    public static final Cost NOTHING = new Cost(BigDecimal.ZERO, Set.of());

    private static final int DECIMALS = 4;
    private static final BigDecimal SMALLEST = new BigDecimal("0.0001");

    public Cost {
        unpriced = Collections.unmodifiableSortedSet(new TreeSet<>(unpriced));
    }

    /** The sum of both. */
    public Cost plus(Cost other) {
        SortedSet<String> both = new TreeSet<>(unpriced);
        both.addAll(other.unpriced);
        return new Cost(usd.add(other.usd), both);
    }

    /** Such as {@code 0.41 USD}, {@code at least 0.41 USD, no price known for [x]} or {@code no price known for [x]}. */
    public String inWords() {
        if (unpriced.isEmpty()) {
            return usd(usd);
        }
        String unknown = unpriced.stream().map(Cost::noPriceOf).collect(Collectors.joining(", "));
        return usd.signum() == 0 ? unknown : "at least " + usd(usd) + ", " + unknown;
    }

    static String noPriceOf(String model) {
        return "no price known for [" + model + "]";
    }

    /** With two to four decimals, and a point in every locale. */
    static String usd(BigDecimal amount) {
        if (amount.signum() > 0 && amount.compareTo(SMALLEST) < 0) {
            return "less than " + SMALLEST + " USD";
        }
        BigDecimal rounded = amount.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.setScale(Math.max(2, rounded.scale()), RoundingMode.UNNECESSARY)
                        .toPlainString()
                + " USD";
    }
}
