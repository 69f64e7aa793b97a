package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassesTests {

    @Test
    void anyAndAllAreTwoQuestions() {
        Passes passes = Passes.of(List.of(true, false, true, false));

        assertThat(passes).isEqualTo(new Passes(2, 4));
        assertThat(passes.anyOf(1)).isEqualTo(0.5);
        assertThat(passes.allOf(1)).isEqualTo(0.5);
        assertThat(passes.anyOf(2)).isCloseTo(5 / 6.0, within(1e-15));
        assertThat(passes.allOf(2)).isCloseTo(1 / 6.0, within(1e-15));
        assertThat(passes.anyOf(3)).isEqualTo(1);
        assertThat(passes.allOf(3)).isZero();
    }

    @Test
    void everyTaskCountsTheSame() {
        List<Passes> tasks = List.of(new Passes(3, 3), new Passes(0, 10));

        assertThat(Passes.meanAnyOf(tasks, 2)).isEqualTo(0.5);
        assertThat(Passes.meanAllOf(tasks, 2)).isEqualTo(0.5);
    }
}
