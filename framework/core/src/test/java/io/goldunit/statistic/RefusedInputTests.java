package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be meant is refused, and not computed with. */
class RefusedInputTests {

    private static final double[] X = {1, 2, 3};
    private static final double[] NONE = {};
    private static final double[] TIED = {1, 1, 2};

    @ParameterizedTest
    @MethodSource
    void theMessageSaysTheRule(String message, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    static Stream<Arguments> theMessageSaysTheRule() {
        return Stream.of(samples(), ratings(), ties(), counts(), options()).flatMap(it -> it);
    }

    private static Stream<Arguments> samples() {
        return Stream.of(
                refused("a sample has at least one value", () -> Quantile.of(NONE, 0.5)),
                refused("a sample has at least one value", () -> Distance.energy(X, NONE)),
                refused("a sample has at least one value", () -> MannWhitney.standard()
                        .test(NONE, X)),
                refused(
                        "a sample holds finite numbers, not NaN as its value 2",
                        () -> Distance.wasserstein(X, new double[] {1, Double.NaN})),
                refused(
                        "a sample holds finite numbers, not Infinity as its value 1",
                        () -> Bootstrap.ofMean(new double[] {Double.POSITIVE_INFINITY}, 10, 1)),
                refused(
                        "pairs have as many first as second values, not 3 and 2",
                        () -> Correlation.pearson(X, new double[] {1, 2})),
                refused(
                        "a t test takes at least two pairs",
                        () -> PairedT.test(new double[] {1}, new double[] {2}, Alternative.LESS)),
                refused(
                        "all swaps are counted for up to 30 pairs that differ, not for 31",
                        () -> PairedPermutation.exact(new double[31], ones(31), Alternative.LESS)));
    }

    private static Stream<Arguments> ratings() {
        return Stream.of(
                refused(
                        "two raters rate the same items, at least one, not 1 and 2",
                        () -> Agreement.cohenKappa(List.of(1), List.of(1, 2))),
                refused(
                        "two raters rate the same items, at least one, not 0 and 0",
                        () -> Agreement.cohenKappa(List.of(), List.of())),
                refused(
                        "the rating 3 is not on the scale",
                        () -> Agreement.cohenKappa(List.of(1), List.of(3), Weights.LINEAR, List.of(1, 2))),
                refused(
                        "the scale has the label 1 twice",
                        () -> Agreement.cohenKappa(List.of(1), List.of(1), Weights.LINEAR, List.of(1, 1))),
                refused(
                        "Fleiss' kappa takes items with one and the same number of ratings, at least two",
                        () -> Agreement.fleissKappa(List.of(List.of(1, 2), List.of(1)))),
                refused(
                        "Fleiss' kappa takes items with one and the same number of ratings, at least two",
                        () -> Agreement.fleissKappa(List.of())));
    }

    private static Stream<Arguments> ties() {
        return Stream.of(
                refused(
                        "the exact p of Kendall's tau knows no ties: take PValueMethod.ASYMPTOTIC",
                        () -> Correlation.kendallTauB(X, TIED, PValueMethod.EXACT)),
                refused(
                        "the exact p of Wilcoxon's test knows no ties and no zeros: take PValueMethod.ASYMPTOTIC",
                        () -> Wilcoxon.standard().method(PValueMethod.EXACT).test(X, new double[] {0, 1, 5})),
                refused(
                        "the exact p of Mann and Whitney's test knows no ties: take PValueMethod.ASYMPTOTIC",
                        () -> MannWhitney.standard().method(PValueMethod.EXACT).test(X, TIED)));
    }

    private static Stream<Arguments> counts() {
        return Stream.of(
                refused("counts of pairs are at least 0, not -1 and 2", () -> new SignTest(-1, 2)),
                refused("counts of pairs are at least 0, not 1 and -2", () -> new McNemar(1, -2)),
                refused("from 0 to all trials pass, not 4 of 3", () -> new Passes(4, 3)),
                refused("k is at least 1 and at most the 3 trials, not 4", () -> new Passes(1, 3).anyOf(4)),
                refused("k is at least 1 and at most the 3 trials, not 0", () -> new Passes(1, 3).allOf(0)),
                refused("no task", () -> Passes.meanAllOf(List.of(), 1)),
                refused(
                        "counts are at least 0, and one of them above, not [0, 0]",
                        () -> Divergence.ofCounts(new long[] {1, 1}, new long[2])),
                refused(
                        "both count the same categories, not 1 and 2",
                        () -> Divergence.ofCounts(new long[] {1}, new long[] {1, 2})),
                refused(
                        "a table has at least two rows and two columns, and rows of one length",
                        () -> ContingencyTable.of(new long[] {1, 2}, new long[] {1})),
                refused(
                        "counts are at least 0, not [[1, -2], [1, 1]]",
                        () -> ContingencyTable.of(new long[] {1, -2}, new long[] {1, 1})),
                refused(
                        "every row and every column counts something, not [[0, 2], [0, 1]]",
                        () -> ContingencyTable.of(new long[] {0, 2}, new long[] {0, 1})),
                refused("Fisher's exact test takes two rows and two columns", () -> ContingencyTable.of(
                                new long[] {1, 2, 3}, new long[] {1, 2, 3})
                        .fisher(Alternative.LESS)),
                refused(
                        "as many counts as expected ones, at least two, the expected ones above 0: not [1, 2] and"
                                + " [1.0, 0.0]",
                        () -> GoodnessOfFit.chiSquare(new long[] {1, 2}, new double[] {1, 0})),
                refused(
                        "from 0 to all of at least 1 trial succeed, not 3 of 2",
                        () -> ProportionInterval.WILSON.of(3, 2, 0.95)));
    }

    private static Stream<Arguments> options() {
        return Stream.of(
                refused("a confidence lies between 0 and 1, not at 95.0", () -> MeanInterval.studentT(X, 95)),
                refused("a confidence lies between 0 and 1, not at 1.0", () -> ProportionInterval.JEFFREYS.of(1, 2, 1)),
                refused("the share of a quantile lies between 0 and 1, not at 50.0", () -> Quantile.of(X, 50)),
                refused("the least share lies between 0 and 1, not at 0.0", () -> Divergence.ofCounts(
                                new long[] {1}, new long[] {1})
                        .populationStability(0)),
                refused("there is at least 1 range, not 0", () -> Bins.byQuantiles(X, 0)),
                refused("edges ascend, not [2.0, 2.0]", () -> new Bins(List.of(2.0, 2.0))),
                refused("edges are finite numbers, not [NaN]", () -> new Bins(List.of(Double.NaN))),
                refused("there is at least 1 resample, not 0", () -> Bootstrap.ofMean(X, 0, 1)),
                refused(
                        "there is at least 1 draw, not 0",
                        () -> PairedPermutation.drawn(X, TIED, Alternative.LESS, 0, 1)));
    }

    private static Arguments refused(String message, ThrowingCallable call) {
        return arguments(message, call);
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }
}
