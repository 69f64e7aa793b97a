package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The paired tests of sacrebleu 2.6.0, BLEU and chrF with its defaults. Drawn at random: as near as the files say. */
class PairedSystemsVectorsTests {

    @Test
    void significanceIsTheReferencesOnOurOwnInputs() throws Exception {
        ReferenceCase.checkAll(ReferenceData.ownVectors("paired_significance.json"), PairedSystemsVectorsTests::check);
    }

    @Test
    void significanceIsTheReferencesOnDataOfThirdParties() throws Exception {
        ReferenceCase.checkAll(
                ReferenceData.developersVectors("paired_significance.json"), PairedSystemsVectorsTests::check);
    }

    private static void check(ReferenceCase it) {
        List<Segment> baseline = segments(it, "baseline");
        List<Segment> system = segments(it, "system");
        check(it, "BLEU", Bleu.standard().compare(baseline, system));
        check(it, "chrF2", Chrf.standard().compare(baseline, system));
    }

    private static void check(ReferenceCase it, String measure, PairedSystems systems) {
        int draws = it.options().get("n_samples").asInt();
        double[] seeds = ReferenceCase.numbers(it.options().get("seeds"));
        for (double seed : seeds) {
            switch (it.option("test")) {
                case "paired bootstrap" -> {
                    BootstrapResult result = systems.bootstrap(draws, (long) seed);
                    check(it, measure, 0, result.baseline());
                    check(it, measure, 1, result.system());
                    isNear(it, measure, 1, "p", result.pValue());
                }
                case "paired approximate randomization" -> {
                    RandomizationResult result = systems.randomization(draws, (long) seed);
                    isNear(it, measure, 0, "score", result.baseline());
                    isNear(it, measure, 1, "score", result.system());
                    isNear(it, measure, 1, "p", result.pValue());
                }
                default -> throw new IllegalArgumentException(it.toString());
            }
        }
    }

    private static void check(ReferenceCase it, String measure, int system, Resampled resampled) {
        isNear(it, measure, system, "score", resampled.score());
        isNear(it, measure, system, "mean", resampled.mean());
        isNear(it, measure, system, "ci", resampled.halfWidth());
    }

    /** The file has a run of each seed, and the baseline first in each. */
    private static void isNear(ReferenceCase it, String measure, int system, String name, double actual) {
        List<JsonNode> runs = ReferenceCase.stream(it.expected().get("runs"))
                .map(run -> run.get(measure).get(system).get(name))
                .toList();
        assertThat(runs).hasSize(3).allMatch(JsonNode::isNumber);
        double[] values = runs.stream().mapToDouble(JsonNode::asDouble).toArray();
        it.isNear(measure + " " + name, actual, values, it.tolerance().get(name).asDouble());
    }

    private static List<Segment> segments(ReferenceCase it, String answers) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < it.input(answers).size(); i++) {
            segments.add(new Segment(
                    it.input(answers).get(i).asText(),
                    ReferenceCase.texts(it.input("references").get(i))));
        }
        return segments;
    }
}
