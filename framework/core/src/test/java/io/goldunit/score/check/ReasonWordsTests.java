package io.goldunit.score.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reasons say of many things, and of one. */
class ReasonWordsTests {

    @Test
    void aSingleThingIsInTheSingular() {
        assertThat(Quantity.of(0, "tool call")).isEqualTo("0 tool calls");
        assertThat(Quantity.of(1, "tool call")).isEqualTo("1 tool call");
        assertThat(Quantity.of(2, "tool call")).isEqualTo("2 tool calls");
        assertThat(Quantity.noun(1, "table")).isEqualTo("table");
    }

    @Test
    void theFirstOfManyThingsAreShown() {
        assertThat(Shortlist.PLACES.of(List.of())).isEmpty();
        assertThat(Shortlist.PLACES.of(List.of(1, 2, 3, 4, 5))).isEqualTo("1, 2, 3, 4, 5");
        assertThat(Shortlist.PLACES.of(List.of(1, 2, 3, 4, 5, 6))).isEqualTo("1, 2, 3, 4, 5 and 1 more");
        assertThat(Shortlist.PROBLEMS.of(List.of("a", "b", "c", "d", "e"))).isEqualTo("a; b; c; and 2 more");
    }

    @Test
    void onlyWhatIsShownIsMade() {
        assertThat(Shortlist.PROBLEMS.of(Stream.iterate(1, it -> it + 1), 1_000))
                .isEqualTo("1; 2; 3; and 997 more");
    }
}
