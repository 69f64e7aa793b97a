package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StormEpisodeTests {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Storm storm = new Storm();

    @Test
    void onlyTheFirstRefusalOfAnEpisodeCuts() {
        assertThat(storm.refused(0, 8, 0)).isTrue();
        for (int i = 0; i < 8; i++) {
            assertThat(storm.refused(0, 8, i * SECOND)).isFalse();
        }
    }

    @Test
    void anEpisodeThatStaysHeavyCutsAgain() {
        storm.refused(0, 8, 0);

        assertThat(storm.refused(0, 8, 15 * SECOND)).isTrue();
    }

    @Test
    void anEpisodeOfFewRefusalsDoesNotCutAgain() {
        storm.refused(0, 8, 0);
        for (int i = 0; i < 4; i++) {
            storm.answered(8);
        }

        assertThat(storm.refused(0, 8, 14 * SECOND)).isFalse();
        assertThat(storm.refused(0, 8, 28 * SECOND)).isFalse();
    }

    @Test
    void aRefusalAfterAQuietTimeBeginsAnother() {
        storm.refused(0, 8, 0);
        storm.answered(8);
        storm.answered(8);

        assertThat(storm.refused(0, 8, 16 * SECOND)).isTrue();
    }

    @Test
    void theTimeThatTheProviderNamedIsNotQuiet() {
        storm.refused(60 * SECOND, 8, 0);
        for (int i = 0; i < 10; i++) {
            storm.answered(8);
        }

        assertThat(storm.refused(0, 8, 70 * SECOND)).isFalse();
    }

    @Test
    void whenNothingSucceedsOneCallBeginsInTheTimeTheProviderNamed() {
        storm.refused(2 * SECOND, 2, 0);
        storm.begun(0);
        storm.begun(0);

        assertThat(storm.waitNanos(0)).isEqualTo(2 * SECOND);
        assertThat(storm.waitNanos(2 * SECOND)).isZero();
    }

    @Test
    void everyReplyLetsTwoBegin() {
        storm.refused(0, 1, 0);
        storm.begun(0);
        assertThat(storm.waitNanos(0)).isEqualTo(SECOND);

        storm.answered(1);
        storm.begun(0);
        assertThat(storm.waitNanos(0)).isZero();
        storm.begun(0);
        assertThat(storm.waitNanos(0)).isEqualTo(SECOND);
    }
}
