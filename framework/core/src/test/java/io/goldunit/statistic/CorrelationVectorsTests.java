package io.goldunit.statistic;

import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Correlations of scipy 1.10.1. */
class CorrelationVectorsTests {

    @Test
    void correlationsAreTheReferencesOnOurOwnInputs() throws Exception {
        ReferenceCase.checkAll(ReferenceData.ownVectors("correlation.json"), CorrelationVectorsTests::check);
    }

    @Test
    void correlationsAreTheReferencesOnDataOfThirdParties() throws Exception {
        ReferenceCase.checkAll(ReferenceData.developersVectors("correlation.json"), CorrelationVectorsTests::check);
    }

    private static void check(ReferenceCase it) {
        double[] x = it.numbers("x");
        double[] y = it.numbers("y");
        switch (it.option("metric")) {
            case "pearson" -> check(it, "r", Correlation.pearson(x, y));
            case "spearman" -> check(it, "rho", Correlation.spearman(x, y));
            case "kendall_tau_b" -> check(it, "tau", Correlation.kendallTauB(x, y, method(it)));
            case "kendall_tau_c" ->
                it.has("tau", Correlation.kendallTauC(x, y, PValueMethod.AUTO).statistic(), 1e-9, 1e-12);
            default -> throw new IllegalArgumentException(it.toString());
        }
    }

    private static void check(ReferenceCase it, String name, TestResult result) {
        it.has(name, result.statistic(), 1e-9, 1e-12);
        it.has("p", result.pValue(), 1e-9, 1e-12);
    }

    private static PValueMethod method(ReferenceCase it) {
        return PValueMethod.valueOf(it.option("p_method").toUpperCase(Locale.ROOT));
    }
}
