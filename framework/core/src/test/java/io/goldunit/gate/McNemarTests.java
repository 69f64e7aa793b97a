package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class McNemarTests {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "5, 0, 0.03125",
        "4, 0, 0.0625",
        "0, 5, 1",
        "3, 3, 0.65625",
        "1, 0, 0.5",
    })
    void theTailOfTheBinomialIsTheP(int worse, int better, double p) {
        assertThat(McNemar.p(worse, better)).isCloseTo(p, within(1e-12));
    }

    /** The reference is two-sided: twice the smaller tail, at most 1. */
    @ParameterizedTest
    @MethodSource
    void theTwoTailsMakeTheReferencesExactP(ReferenceCase vector) {
        int worse = vector.input("table").get(0).get(1).asInt();
        int better = vector.input("table").get(1).get(0).asInt();

        double twoSided = Math.min(1, 2 * Math.min(McNemar.p(worse, better), McNemar.p(better, worse)));

        assertThat(twoSided).isCloseTo(vector.expected().get("p").asDouble(), within(1e-9));
    }

    static List<ReferenceCase> theTwoTailsMakeTheReferencesExactP() throws IOException {
        return ReferenceCase.allWith("test", "mcnemar", ReferenceData.ownVectors("stat_tests.json")).stream()
                .filter(vector -> vector.options().get("exact").asBoolean()
                        && !vector.options().has("mid_p"))
                .toList();
    }

    /** The sign test is the same question about numbers: how many got worse, how many better. */
    @ParameterizedTest
    @MethodSource
    void theSignTestOfTheReferenceAgrees(ReferenceCase vector) {
        double[] x = vector.numbers("x");
        double[] y = vector.numbers("y");
        int worse = 0;
        int better = 0;
        for (int i = 0; i < x.length; i++) {
            worse += x[i] > y[i] ? 1 : 0;
            better += x[i] < y[i] ? 1 : 0;
        }
        double greater = McNemar.p(worse, better);
        double less = McNemar.p(better, worse);

        double p =
                switch (vector.option("alternative")) {
                    case "greater" -> greater;
                    case "less" -> less;
                    default -> Math.min(1, 2 * Math.min(greater, less));
                };

        assertThat(p).isCloseTo(vector.expected().get("p").asDouble(), within(1e-9));
    }

    static List<ReferenceCase> theSignTestOfTheReferenceAgrees() throws IOException {
        return ReferenceCase.allWith("test", "sign", ReferenceData.ownVectors("stat_tests.json"));
    }

    @Test
    void allVectorsThatApplyAreTaken() throws IOException {
        assertThat(theTwoTailsMakeTheReferencesExactP()).hasSize(22);
        assertThat(theSignTestOfTheReferenceAgrees()).hasSize(168);
    }
}
