package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.gate.Vectors.Vector;
import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HolmTests {

    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    void theSmallestIsMultipliedMost() {
        assertThat(Holm.adjust(new double[] {0.03, 0.01, 0.5}))
                .containsExactly(new double[] {0.06, 0.03, 0.5}, EXACTLY);
    }

    @Test
    void aLargerPNeverGetsASmallerAdjustedOne() {
        assertThat(Holm.adjust(new double[] {0.02, 0.011})).containsExactly(new double[] {0.022, 0.022}, EXACTLY);
    }

    @Test
    void aProbabilityNeverExceedsOne() {
        assertThat(Holm.adjust(new double[] {0.9, 0.8})).containsExactly(1, 1);
    }

    @Test
    void oneMeasureIsLeftAsItIs() {
        assertThat(Holm.adjust(new double[] {0.04})).containsExactly(0.04);
        assertThat(Holm.adjust(new double[0])).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void theReferenceAgrees(Vector vector) {
        assertThat(Holm.adjust(vector.numbers("p")))
                .containsExactly(Vectors.numbers(vector.expected().get("adjusted")), EXACTLY);
    }

    static List<Vector> theReferenceAgrees() throws IOException {
        List<Vector> vectors = Vectors.of("stat_tests", "method", "holm");
        assertThat(vectors).hasSize(6);
        return vectors;
    }
}
