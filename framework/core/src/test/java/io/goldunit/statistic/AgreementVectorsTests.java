package io.goldunit.statistic;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kappa of scikit-learn 1.2.1 and of statsmodels 0.13.5, alpha of fast-krippendorff 0.8.2. */
class AgreementVectorsTests {

    @Test
    void agreementIsTheReferencesOnOurOwnInputs() throws Exception {
        ReferenceCase.checkAll(ReferenceData.ownVectors("agreement.json"), AgreementVectorsTests::check);
    }

    @Test
    void agreementIsTheReferencesOnDataOfThirdParties() throws Exception {
        ReferenceCase.checkAll(ReferenceData.developersVectors("agreement.json"), AgreementVectorsTests::check);
    }

    private static void check(ReferenceCase it) {
        switch (it.option("metric")) {
            case "cohen_kappa" -> it.has("kappa", kappa(it), 1e-9, 1e-9);
            case "fleiss_kappa" -> it.has("kappa", Agreement.fleissKappa(items(it)), 1e-9, 1e-9);
            case "krippendorff_alpha" -> checkAlpha(it);
            default -> throw new IllegalArgumentException(it.toString());
        }
    }

    private static double kappa(ReferenceCase it) {
        List<JsonNode> first = ReferenceCase.stream(it.input("rater1")).toList();
        List<JsonNode> second = ReferenceCase.stream(it.input("rater2")).toList();
        Weights weights = Weights.valueOf(it.option("weights").toUpperCase(Locale.ROOT));
        if (it.options().get("labels").isArray()) {
            List<JsonNode> scale =
                    ReferenceCase.stream(it.options().get("labels")).toList();
            return Agreement.cohenKappa(first, second, weights, scale);
        }
        return weights == Weights.NONE
                ? Agreement.cohenKappa(first, second)
                : Agreement.cohenKappa(first, second, weights, union(first, second));
    }

    private static List<JsonNode> union(List<JsonNode> first, List<JsonNode> second) {
        return Stream.concat(first.stream(), second.stream())
                .distinct()
                .sorted((one, other) -> one.isNumber()
                        ? Double.compare(one.asDouble(), other.asDouble())
                        : one.asText().compareTo(other.asText()))
                .toList();
    }

    private static void checkAlpha(ReferenceCase it) {
        Level level = Level.valueOf(it.option("level").toUpperCase(Locale.ROOT));
        it.has("alpha", Agreement.krippendorffAlpha(items(it), level), 1e-9, 1e-9);
        if (level == Level.NOMINAL) {
            it.has("alpha", Agreement.krippendorffAlpha(items(it)), 1e-9, 1e-9);
        }
    }

    /** The files have a row for each rater, with null where nothing was rated. */
    private static List<List<Double>> items(ReferenceCase it) {
        JsonNode raters = it.input("reliability_data");
        return IntStream.range(0, raters.get(0).size())
                .mapToObj(item -> ReferenceCase.stream(raters)
                        .map(rater -> rater.get(item))
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::asDouble)
                        .toList())
                .toList();
    }
}
