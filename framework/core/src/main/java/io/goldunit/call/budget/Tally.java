package io.goldunit.call.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The live calls of one model. Not thread-safe. */
final class Tally {

    /** So that a mean does not lose what a cheap call costs. */
    private static final int DECIMALS = 12;

    private long begun;
    private long underWay;
    private long uncounted;
    private long counted;
    private long input;
    private long cached;
    private long output;

    void begin() {
        begun++;
        underWay++;
    }

    void end(long inputTokens, long cachedTokens, long outputTokens) {
        underWay--;
        counted++;
        input += inputTokens;
        cached += cachedTokens;
        output += outputTokens;
    }

    void endUncounted() {
        underWay--;
        uncounted++;
    }

    void refuse() {
        underWay--;
        begun--;
    }

    void fail() {
        underWay--;
    }

    long begun() {
        return begun;
    }

    long uncounted() {
        return uncounted;
    }

    long tokens() {
        return input + output;
    }

    /** What those that ended took, and those under way will if they are like the mean. */
    BigDecimal expected(BigDecimal spent, long more) {
        return spent.add(mean(spent).multiply(BigDecimal.valueOf(underWay + more)));
    }

    Cost cost(PriceTable prices, String model) {
        return prices.cost(model, input, cached, output);
    }

    private BigDecimal mean(BigDecimal spent) {
        return counted == 0
                ? BigDecimal.ZERO
                : spent.divide(BigDecimal.valueOf(counted), DECIMALS, RoundingMode.HALF_UP);
    }
}
