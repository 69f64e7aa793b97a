package io.goldunit.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Divergences and distances of scipy 1.10.1, quantiles of numpy 1.24.2, and the stability index by its formula. */
class DistributionVectorsTests {

    @Test
    void distancesAreTheReferencesOnOurOwnInputs() throws Exception {
        ReferenceCase.checkAll(ReferenceData.ownVectors("distribution.json"), DistributionVectorsTests::check);
    }

    @Test
    void distancesAreTheReferencesOnDataOfThirdParties() throws Exception {
        ReferenceCase.checkAll(ReferenceData.developersVectors("distribution.json"), DistributionVectorsTests::check);
    }

    private static void check(ReferenceCase it) {
        if (it.entry().get("inputs").has("p_counts")) {
            checkCounts(it, counts(it, "p_counts"), counts(it, "q_counts"));
        } else {
            checkNumbers(it, it.numbers("x"), it.numbers("y"));
        }
    }

    private static void checkCounts(ReferenceCase it, long[] p, long[] q) {
        Divergence divergence = Divergence.ofCounts(p, q);
        LogBase base = it.option("base").equals("2") ? LogBase.TWO : LogBase.E;
        switch (it.option("metric")) {
            case "jensen_shannon" -> {
                has(it, "distance", divergence.jensenShannonDistance(base));
                has(it, "divergence", divergence.jensenShannonDivergence(base));
            }
            case "kl_divergence" -> {
                has(it, "p_q", divergence.kullbackLeibler(base));
                has(it, "q_p", Divergence.ofCounts(q, p).kullbackLeibler(base));
            }
            case "entropy" -> {
                has(it, "p", Divergence.entropy(p, base));
                has(it, "q", Divergence.entropy(q, base));
            }
            case "total_variation" -> has(it, "value", divergence.totalVariation());
            case "hellinger" -> has(it, "value", divergence.hellinger());
            case "psi" -> has(it, "value", divergence.populationStability(epsilon(it)));
            default -> throw new IllegalArgumentException(it.toString());
        }
    }

    private static void checkNumbers(ReferenceCase it, double[] x, double[] y) {
        switch (it.option("metric")) {
            case "wasserstein_1" -> has(it, "value", Distance.wasserstein(x, y));
            case "energy_distance" -> has(it, "value", Distance.energy(x, y));
            case "cohens_d_pooled" -> has(it, "value", EffectSize.cohensD(x, y));
            case "quantiles" -> {
                double[] quantiles = Arrays.stream(
                                ReferenceCase.numbers(it.options().get("at")))
                        .map(share -> Quantile.of(x, share))
                        .toArray();
                assertThat(quantiles)
                        .containsExactly(ReferenceCase.numbers(it.expected().get("x")), within(1e-9));
            }
            case "psi_quantile_bins" -> checkBins(it, x, y);
            default -> throw new IllegalArgumentException(it.toString());
        }
    }

    private static void checkBins(ReferenceCase it, double[] x, double[] y) {
        Bins bins = Bins.byQuantiles(x, it.options().get("bins").asInt());
        List<Double> edges = ReferenceCase.stream(it.expected().get("inner_edges"))
                .map(JsonNode::asDouble)
                .toList();
        assertThat(bins.edges()).isEqualTo(edges);
        assertThat(bins.counts(x)).containsExactly(longs(it.expected().get("x_counts")));
        assertThat(bins.counts(y)).containsExactly(longs(it.expected().get("y_counts")));
        has(it, "value", Divergence.ofCounts(bins.counts(x), bins.counts(y)).populationStability(epsilon(it)));
    }

    private static void has(ReferenceCase it, String name, double actual) {
        it.has(name, actual, 1e-9, 1e-9);
    }

    private static double epsilon(ReferenceCase it) {
        return it.options().get("epsilon").asDouble();
    }

    private static long[] counts(ReferenceCase it, String name) {
        return longs(it.input(name));
    }

    private static long[] longs(JsonNode array) {
        return ReferenceCase.stream(array).mapToLong(JsonNode::asLong).toArray();
    }
}
