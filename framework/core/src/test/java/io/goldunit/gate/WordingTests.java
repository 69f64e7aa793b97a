package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void numbersHaveAtMostThreeDecimals() {
        assertThat(Wording.number(0.05)).isEqualTo("0.05");
        assertThat(Wording.number(0.12345)).isEqualTo("0.123");
        assertThat(Wording.number(1)).isEqualTo("1");
    }

    @Test
    void aBoundIsNeverRoundedDown() {
        assertThat(Wording.atMost(0.0501)).isEqualTo("0.051");
        assertThat(Wording.atMost(0.05)).isEqualTo("0.05");
    }

    @Test
    void smallProbabilitiesAreNotCalledZero() {
        assertThat(Wording.p(0.00009)).isEqualTo("p below 0.0001");
        assertThat(Wording.p(0.0312)).isEqualTo("p 0.0312");
        assertThat(Wording.p(1)).isEqualTo("p 1.0");
    }

    @Test
    void sharesArePercent() {
        assertThat(Wording.percent(0.05)).isEqualTo("5 %");
        assertThat(Wording.percent(0.125)).isEqualTo("12.5 %");
    }

    @Test
    void longListsAreCut() {
        assertThat(Wording.few(List.of("a"))).isEqualTo("a");
        assertThat(Wording.few(List.of("a", "b", "c", "d", "e"))).isEqualTo("a, b, c, d, e");
        assertThat(Wording.few(List.of("a", "b", "c", "d", "e", "f"))).isEqualTo("a, b, c, d, e and 1 more");
    }

    @Test
    void onlyTheFirstLineOfAnErrorIsTold() {
        assertThat(Wording.line("\n  boom: yes \n  at x")).isEqualTo("boom: yes");
        assertThat(Wording.line("")).isEqualTo("no reason given");
    }
}
