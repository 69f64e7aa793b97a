package io.goldunit.call.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CapsTests {

    @Test
    void ofEachKindTheLowerCapHolds() {
        Caps inside = Caps.NONE.calls(500).cost("2.50");
        Caps outside = Caps.NONE.calls(900).tokens(1000).cost("0.75");

        assertThat(inside.and(outside)).isEqualTo(new Caps(500L, 1000L, new BigDecimal("0.75")));
        assertThat(outside.and(inside)).isEqualTo(inside.and(outside));
    }

    @Test
    void noCapChangesNothing() {
        Caps caps = Caps.NONE.tokens(10);

        assertThat(caps.and(Caps.NONE)).isEqualTo(caps);
        assertThat(Caps.NONE.isAny()).isFalse();
        assertThat(caps.isAny()).isTrue();
    }

    @Test
    void theyAreToldWithTheirUnits() {
        assertThat(Caps.NONE.calls(500).tokens(20_000).cost("2.5").inWords())
                .isEqualTo("500 calls, 20000 tokens, 2.50 USD");
        assertThat(Caps.NONE.calls(1).tokens(1).inWords()).isEqualTo("1 call, 1 token");
        assertThat(Caps.NONE.inWords()).isEmpty();
    }

    @Test
    void aCapOfNothingIsRefused() {
        assertThatThrownBy(() -> Caps.NONE.calls(0)).hasMessage("a budget is of at least 1 call, not 0");
        assertThatThrownBy(() -> Caps.NONE.tokens(-1)).hasMessage("a budget is of at least 1 token, not -1");
        assertThatThrownBy(() -> Caps.NONE.cost("0.00")).hasMessage("a budget is of more than 0 USD, not 0.00");
    }
}
