package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTests {

    private static final List<String> SCALE = List.of("bad", "fair", "good", "excellent");

    @Test
    void halfOfWhatChanceLeavesIsAKappaOfOneHalf() {
        List<Boolean> person = List.of(true, true, false, false);

        assertThat(Agreement.cohenKappa(person, List.of(true, true, true, false)))
                .isEqualTo(0.5);
        assertThat(Agreement.cohenKappa(person, person)).isEqualTo(1);
        assertThat(Agreement.cohenKappa(person, List.of(false, false, true, true)))
                .isEqualTo(-1);
    }

    @Test
    void aNearMissCountsLessWithWeights() {
        List<String> person = List.of("bad", "fair", "good", "excellent");
        List<String> near = List.of("fair", "fair", "good", "excellent");
        List<String> far = List.of("excellent", "fair", "good", "excellent");

        assertThat(Agreement.cohenKappa(person, near, Weights.NONE, SCALE))
                .isEqualTo(Agreement.cohenKappa(person, far, Weights.NONE, SCALE));
        assertThat(Agreement.cohenKappa(person, near, Weights.QUADRATIC, SCALE))
                .isGreaterThan(Agreement.cohenKappa(person, far, Weights.QUADRATIC, SCALE));
    }

    @Test
    void aLabelThatNobodyGaveMovesWeightedKappa() {
        List<String> person = List.of("bad", "bad", "fair", "excellent");
        List<String> judge = List.of("bad", "fair", "fair", "excellent");

        assertThat(Agreement.cohenKappa(person, judge, Weights.LINEAR, SCALE)).isCloseTo(0.800000000000, within(1e-12));
        assertThat(Agreement.cohenKappa(person, judge, Weights.LINEAR, List.of("bad", "fair", "excellent")))
                .isCloseTo(0.714285714286, within(1e-12));
    }

    @Test
    void oneLabelAloneShowsNoAgreement() {
        List<Integer> all = List.of(4, 4, 4);

        assertThat(Agreement.cohenKappa(all, all)).isNaN();
        assertThat(Agreement.cohenKappa(all, all, Weights.QUADRATIC, List.of(1, 2, 3, 4)))
                .isNaN();
        assertThat(Agreement.fleissKappa(List.of(all, all))).isNaN();
        assertThat(Agreement.krippendorffAlpha(List.of(all, all))).isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void alphaOfNothingThatCouldAgreeIsUndefined(Level level) {
        assertThat(Agreement.krippendorffAlpha(List.of(List.of(1), List.of()), level))
                .isNaN();
        assertThat(Agreement.krippendorffAlpha(List.<List<Integer>>of(), level)).isNaN();
        assertThat(Agreement.krippendorffAlpha(List.of(List.of(0.0, -0.0)), level))
                .isNaN();
    }

    @ParameterizedTest
    @EnumSource
    void anItemWithOneRatingDoesNotCount(Level level) {
        List<List<Integer>> items = List.of(List.of(1, 2), List.of(2, 2), List.of(4, 3, 4));
        List<List<Integer>> more = List.of(List.of(1, 2), List.of(2, 2), List.of(9), List.of(4, 3, 4));

        assertThat(Agreement.krippendorffAlpha(more, level)).isEqualTo(Agreement.krippendorffAlpha(items, level));
    }

    @Test
    void alphaTakesLabelsOfAnyType() {
        assertThat(Agreement.krippendorffAlpha(List.of(List.of("a", "a"), List.of("b", "b"), List.of("a", "b"))))
                .isEqualTo(Agreement.krippendorffAlpha(
                        List.of(List.of(1, 1), List.of(2, 2), List.of(1, 2)), Level.NOMINAL));
    }
}
