package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConcurrencyTests {

    private final Concurrency concurrency = new Concurrency(1000);

    private void window() {
        int size = concurrency.limit();
        for (int i = 0; i < size; i++) {
            concurrency.answered(true, 0);
        }
    }

    @Test
    void itDoublesWithEveryFullWindow() {
        window();
        assertThat(concurrency.limit()).isEqualTo(16);
        window();
        assertThat(concurrency.limit()).isEqualTo(32);
    }

    @Test
    void itDoesNotGrowWhereNobodyWantsMore() {
        for (int i = 0; i < 100; i++) {
            concurrency.answered(false, 0);
        }

        assertThat(concurrency.limit()).isEqualTo(8);
    }

    @Test
    void itNeverExceedsTheHighest() {
        Concurrency ten = new Concurrency(10);
        for (int i = 0; i < 100; i++) {
            ten.answered(true, 0);
        }

        assertThat(ten.limit()).isEqualTo(10);
        assertThat(new Concurrency(3).limit()).isEqualTo(3);
    }

    @Test
    void aBrokenCallStopsGrowthAndCutsNothing() {
        for (int i = 0; i < 100; i++) {
            concurrency.answered(true, 0);
            if (i % 7 == 0) {
                concurrency.broken();
            }
        }

        assertThat(concurrency.limit()).isEqualTo(8);
    }

    @Test
    void afterAWindowWithTooManyRefusalsItGrowsSlowly() {
        for (int i = 0; i < 6; i++) {
            concurrency.refused();
        }
        window();
        assertThat(concurrency.limit()).isEqualTo(8);
        window();
        assertThat(concurrency.limit()).isEqualTo(9);
    }

    @Test
    void itIsCutByAFifthAndNeverToNothing() {
        concurrency.cut(0);
        assertThat(concurrency.limit()).isEqualTo(6);
        for (int i = 0; i < 20; i++) {
            concurrency.cut(0);
        }
        assertThat(concurrency.limit()).isEqualTo(1);
    }

    @Test
    void itRemembersWhatItWas() {
        window();
        window();
        concurrency.cut(5);

        assertThat(concurrency.history())
                .containsExactly(
                        new LimitChange(Duration.ZERO, 8, "first"),
                        new LimitChange(Duration.ZERO, 32, "grown"),
                        new LimitChange(Duration.ofNanos(5), 25, "refused"));
    }

    @Test
    void itRemembersTheLastHundred() {
        for (int i = 0; i < 200; i++) {
            window();
            concurrency.cut(i);
        }

        assertThat(concurrency.history()).hasSize(100);
    }
}
