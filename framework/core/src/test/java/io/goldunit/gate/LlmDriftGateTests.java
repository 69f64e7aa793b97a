package io.goldunit.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Json;
import io.goldunit.run.CaseResult;
import io.goldunit.run.Run;
import io.goldunit.score.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The documented drift of two models between March and June 2023: Chen, Zaharia and Zou, arXiv 2307.09009. Read from the
 * folder of the system property {@code goldunit.reference}, and skipped where there is none.
 */
class LlmDriftGateTests {

    private Path folder = Path.of("");

    @BeforeEach
    void findReferenceData() {
        folder = Path.of(System.getProperty("goldunit.reference", "")).resolve("data/llmdrift");
        assumeThat(folder)
                .as("the folder data/llmdrift below -Dgoldunit.reference")
                .isDirectory();
    }

    @Test
    void theDriftOfGpt4IsProvenOnPrimesAndNotOnComposites() throws IOException {
        Comparison drift = compare("prime", "gpt-4-0314", "gpt-4-0613");

        assertThat(drift.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(drift.reason())
                .isEqualTo("a drop is proven: [correct] by 0.337 (p below 0.0001),"
                        + " [correct] in slice [prime] by 0.952 (p below 0.0001)");
        assertThat(drift.slices())
                .extracting(Measure::slice, Measure::paired, Measure::regressed)
                .containsExactly(tuple("composite", 265, false), tuple("prime", 272, true));
    }

    @Test
    void theWayBackIsProvenOnCompositesOnly() throws IOException {
        Comparison back = compare("prime", "gpt-4-0613", "gpt-4-0314");

        assertThat(back.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(back.reason())
                .isEqualTo("a drop is proven: [correct] in slice [composite] by 0.294 (p below 0.0001)");
    }

    @Test
    void gpt35IsWorseOnCompositesAlthoughItsMeanRose() throws IOException {
        Comparison drift = compare("prime", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613");

        assertThat(drift.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(drift.reason())
                .isEqualTo("a drop is proven: [correct] in slice [composite] by 0.494 (p below 0.0001)");
        assertThat(drift.measures().get(0).now())
                .isGreaterThan(drift.measures().get(0).before());
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-4-0314, gpt-4-0613, REGRESSED",
        "gpt-4-0613, gpt-4-0314, PASSED",
        "gpt-3.5-turbo-0301, gpt-3.5-turbo-0613, PASSED",
        "gpt-3.5-turbo-0613, gpt-3.5-turbo-0301, REGRESSED"
    })
    void happyNumbersMoveTheWayTheCountsSay(String before, String now, Verdict verdict) throws IOException {
        assertThat(compare("happy-numbers", before, now).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-4-0314", "gpt-4-0613"})
    void aModelIsNeverRedAgainstItself(String model) throws IOException {
        assertThat(compare("prime", model, model).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(compare("happy-numbers", model, model).verdict()).isEqualTo(Verdict.PASSED);
    }

    private Comparison compare(String file, String before, String now) throws IOException {
        return Gate.compare(run(file, before).settled(), run(file, now), Policy.DEFAULT);
    }

    private Run run(String file, String model) throws IOException {
        List<CaseResult> cases = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file + ".jsonl"))) {
            JsonNode node = Json.mapper().readTree(line);
            cases.add(Runs.result(node.get("id").asText(), tags(node), List.of(Runs.trial(1, scores(node, model)))));
        }
        return Runs.of(List.of(Runs.CORRECT), cases);
    }

    private static List<String> tags(JsonNode node) {
        return switch (node.get("expected").asText()) {
            case "Yes" -> List.of("prime");
            case "No" -> List.of("composite");
            default -> List.of();
        };
    }

    private static Map<String, Score> scores(JsonNode node, String model) {
        for (JsonNode answer : node.get("answers")) {
            if (answer.get("model").asText().equals(model)) {
                return Map.of("correct", answer.get("correct").asBoolean() ? Score.pass("") : Score.fail(""));
            }
        }
        throw new IllegalStateException("no answer of " + model + " in " + node.get("id"));
    }
}
