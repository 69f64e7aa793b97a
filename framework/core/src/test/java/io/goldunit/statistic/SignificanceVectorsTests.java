package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tests of scipy 1.10.1; McNemar's and the adjustment of p of statsmodels 0.13.5. */
class SignificanceVectorsTests {

    @Test
    void testsAreTheReferencesOnOurOwnInputs() throws Exception {
        ReferenceCase.checkAll(ReferenceData.ownVectors("stat_tests.json"), SignificanceVectorsTests::check);
    }

    @Test
    void testsAreTheReferencesOnDataOfThirdParties() throws Exception {
        ReferenceCase.checkAll(ReferenceData.developersVectors("stat_tests.json"), SignificanceVectorsTests::check);
    }

    private static void check(ReferenceCase it) {
        switch (it.option("test")) {
            case "wilcoxon" -> checkWilcoxon(it);
            case "sign" -> checkSigns(it);
            case "paired_permutation" -> checkPermutation(it);
            case "paired_t" -> checkT(it);
            case "mann_whitney_u" -> checkMannWhitney(it);
            case "ks_2samp" ->
                has(
                        it,
                        KolmogorovSmirnov.standard()
                                .alternative(alternative(it))
                                .method(method(it))
                                .test(it.numbers("x"), it.numbers("y")));
            case "mcnemar" -> checkMcNemar(it);
            case "chi2_contingency" ->
                checkTable(
                        it,
                        it.is("correction")
                                ? table(it).chiSquareWithYates()
                                : table(it).chiSquare());
            case "g_test" -> checkTable(it, table(it).g());
            case "fisher_exact" -> {
                TestResult result = table(it).fisher(alternative(it));
                it.has("odds_ratio", result.statistic(), 1e-12, 0);
                p(it, result.pValue());
            }
            case "chisquare_gof" -> has(it, goodness(longs(it.input("observed")), it.input("expected")));
            case "" -> checkAdjustment(it);
            default -> throw new IllegalArgumentException(it.toString());
        }
    }

    private static void checkWilcoxon(ReferenceCase it) {
        Zeros zeros =
                switch (it.option("zero_method")) {
                    case "wilcox" -> Zeros.DROP;
                    case "pratt" -> Zeros.PRATT;
                    case "zsplit" -> Zeros.SPLIT;
                    default -> throw new IllegalArgumentException(it.toString());
                };
        Wilcoxon test =
                Wilcoxon.standard().zeros(zeros).alternative(alternative(it)).method(method(it));
        TestResult result = (it.is("correction") ? test.withContinuity() : test).test(it.numbers("x"), it.numbers("y"));
        if (it.expected().has("error")) {
            assertThat(result).isEqualTo(new TestResult(0, 1));
        } else {
            has(it, result);
        }
    }

    private static void checkSigns(ReferenceCase it) {
        SignTest signs = SignTest.of(it.numbers("x"), it.numbers("y"));
        it.has("n_plus", signs.above());
        it.has("n_minus", signs.below());
        p(it, signs.pValue(alternative(it)));
    }

    private static void checkPermutation(ReferenceCase it) {
        double[] x = it.numbers("x");
        double[] y = it.numbers("y");
        if (it.option("method").startsWith("exact")) {
            has(it, PairedPermutation.exact(x, y, alternative(it)));
            return;
        }
        assertThat(it.option("method")).startsWith("Monte Carlo, 9999 resamples");
        TestResult result = PairedPermutation.drawn(x, y, alternative(it), 9999, 1);
        it.has("statistic", result.statistic(), 1e-12, 1e-12);
        double[] seeds = ReferenceCase.numbers(it.expected().get("p_3_seeds"));
        assertThat(seeds).hasSize(3);
        it.isNear("p", result.pValue(), seeds, it.tolerance().get("p_absolute").asDouble());
    }

    private static void checkT(ReferenceCase it) {
        TestResult result = PairedT.test(it.numbers("x"), it.numbers("y"), Alternative.TWO_SIDED);
        it.has("statistic", result.statistic(), 1e-12, 1e-12);
        pOrOne(it, result.pValue());
    }

    private static void checkMannWhitney(ReferenceCase it) {
        double[] x = it.numbers("x");
        double[] y = it.numbers("y");
        MannWhitney test = MannWhitney.standard().alternative(alternative(it)).method(method(it));
        boolean plain = it.options().path("use_continuity").asText().equals("false");
        TestResult result = (plain ? test.withoutContinuity() : test).test(x, y);
        it.has("u1", result.statistic(), 1e-12, 0);
        if (method(it) == PValueMethod.ASYMPTOTIC) {
            it.has("u2", MannWhitney.statistic(y, x), 1e-12, 0);
            it.has("cliffs_delta", EffectSize.cliffsDelta(x, y), 1e-9, 1e-12);
        }
        pOrOne(it, result.pValue());
    }

    private static void checkMcNemar(ReferenceCase it) {
        JsonNode table = it.input("table");
        McNemar test =
                new McNemar(table.get(0).get(1).asInt(), table.get(1).get(0).asInt());
        if (it.is("exact")) {
            boolean mid = it.options().has("mid_p");
            if (mid) {
                p(it, test.midP().pValue());
            } else {
                has(it, test.exact());
            }
            return;
        }
        TestResult result = it.is("correction") ? test.chiSquareCorrected() : test.chiSquare();
        if (test.onlyFirst() + test.onlySecond() == 0) {
            // The reference divides by zero.
            it.hasNo("statistic");
            assertThat(result).isEqualTo(new TestResult(Double.NaN, 1));
        } else {
            has(it, result);
        }
    }

    private static void checkTable(ReferenceCase it, ChiSquareResult result) {
        it.has("statistic", result.statistic(), 1e-12, 1e-12);
        it.has("dof", result.degreesOfFreedom());
        p(it, result.pValue());
        if (it.expected().has("cramers_v")) {
            it.has("cramers_v", result.cramersV(), 1e-9, 1e-12);
        }
    }

    private static TestResult goodness(long[] observed, JsonNode expected) {
        return expected.isNull()
                ? GoodnessOfFit.chiSquare(observed)
                : GoodnessOfFit.chiSquare(observed, ReferenceCase.numbers(expected));
    }

    private static void checkAdjustment(ReferenceCase it) {
        PAdjustment adjustment =
                PAdjustment.valueOf(it.option("method").toUpperCase(Locale.ROOT).replace('-', '_'));
        double[] expected = ReferenceCase.numbers(it.expected().get("adjusted"));
        assertThat(adjustment.adjust(it.numbers("p"))).as(it.toString()).containsExactly(expected, within(1e-12));
    }

    private static void has(ReferenceCase it, TestResult result) {
        it.has("statistic", result.statistic(), 1e-12, 1e-12);
        p(it, result.pValue());
    }

    private static void p(ReferenceCase it, double p) {
        it.has("p", p, 1e-9, 1e-12);
    }

    /** Where nothing differs the reference may divide by zero: then p is 1. */
    private static void pOrOne(ReferenceCase it, double p) {
        if (it.expected().get("p").isNumber()) {
            p(it, p);
        } else {
            it.hasNo("p");
            assertThat(p).as(it.toString()).isEqualTo(1);
        }
    }

    private static ContingencyTable table(ReferenceCase it) {
        return ContingencyTable.of(ReferenceCase.stream(it.input("table"))
                .map(SignificanceVectorsTests::longs)
                .toArray(long[][]::new));
    }

    private static long[] longs(JsonNode array) {
        return Arrays.stream(ReferenceCase.numbers(array))
                .mapToLong(value -> (long) value)
                .toArray();
    }

    private static Alternative alternative(ReferenceCase it) {
        return Alternative.valueOf(
                it.option("alternative").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static PValueMethod method(ReferenceCase it) {
        return switch (it.option("method")) {
            case "exact" -> PValueMethod.EXACT;
            case "approx", "asymp", "asymptotic" -> PValueMethod.ASYMPTOTIC;
            default -> throw new IllegalArgumentException(it.toString());
        };
    }
}
