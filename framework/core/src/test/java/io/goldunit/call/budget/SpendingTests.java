package io.goldunit.call.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpendingTests {

    private static Cost cost(String usd, String... unpriced) {
        return new Cost(new BigDecimal(usd), Set.of(unpriced));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.00 USD",
        "2.5, 2.50 USD",
        "1200, 1200.00 USD",
        "0.41, 0.41 USD",
        "0.4125, 0.4125 USD",
        "0.41251, 0.4125 USD",
        "0.00005, less than 0.0001 USD"
    })
    void moneyHasTwoToFourDecimals(String usd, String said) {
        assertThat(cost(usd).inWords()).isEqualTo(said);
    }

    @Test
    void aSumThatHoldsAnUnknownSaysAtLeast() {
        assertThat(cost("0.41", "x").inWords()).isEqualTo("at least 0.41 USD, no price known for [x]");
        assertThat(cost("0", "y", "x").inWords()).isEqualTo("no price known for [x], no price known for [y]");
        assertThat(cost("1").plus(cost("0.5", "x"))).isEqualTo(cost("1.5", "x"));
    }

    @Test
    void callsTokensAndCostStandTogether() {
        assertThat(new Spending(12, 0, 3400, cost("0.41")).inWords()).isEqualTo("12 calls, 3400 tokens, 0.41 USD");
        assertThat(new Spending(1, 0, 1, cost("0")).inWords()).isEqualTo("1 call, 1 token, 0.00 USD");
    }

    @Test
    void callsThatWereNotCountedMakeItAtLeast() {
        assertThat(new Spending(12, 2, 3400, cost("0.41")).inWords())
                .isEqualTo("12 calls, at least 3400 tokens, at least 0.41 USD");
        assertThat(new Spending(12, 2, 3400, cost("0.41", "x")).inWords())
                .isEqualTo("12 calls, at least 3400 tokens, at least 0.41 USD, no price known for [x]");
        assertThat(new Spending(2, 2, 0, cost("0")).inWords()).isEqualTo("2 calls, tokens and cost not known");
    }

    @Test
    void aPartIsReckonedUpToTheWholeAndNeverTooLow() {
        Spending third = new Spending(10, 0, 101, cost("0.10"));

        assertThat(third.times(7, 2)).isEqualTo(new Spending(35, 0, 354, cost("0.350000000000")));
        assertThat(third.times(1, 3).cost().usd()).isEqualByComparingTo("0.033333333334");
    }
}
