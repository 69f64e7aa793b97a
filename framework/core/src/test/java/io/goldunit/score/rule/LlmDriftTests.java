package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.golden.GoldenCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The rules on every recorded answer of four model releases: Chen, Zaharia and Zou 2023, arXiv 2307.09009. */
class LlmDriftTests {

    private static final Extraction BRACKETED = Extraction.lastMatch("(?i)\\[(yes|no)\\]");
    private static final Extraction BOXED = Extraction.lastMatch("boxed\\{([0-9]+)\\}");

    @Test
    void primesAreExtractedAndJudgedAsTheirAuthorsDid() throws Exception {
        List<JsonNode> records = ReferenceData.lines(ReferenceData.file("data/llmdrift/prime.jsonl"));
        Scorer rule = Rule.equalsExpectedIgnoringCase(BRACKETED);

        assertThat(differences(records, rule, BRACKETED)).isEmpty();
        assertThat(passed(records, rule, it -> it.equals("Yes")))
                .isEqualTo(passedPerModel("15 of 272", "238 of 272", "266 of 272", "7 of 272"));
        assertThat(passed(records, rule, it -> it.equals("No")))
                .isEqualTo(passedPerModel("260 of 265", "129 of 265", "181 of 265", "259 of 265"));
        assertThat(passed(records, rule, it -> true))
                .isEqualTo(passedPerModel("275 of 537", "367 of 537", "447 of 537", "266 of 537"));
    }

    @Test
    void happyNumbersAreExtractedAndJudgedAsTheirAuthorsDid() throws Exception {
        List<JsonNode> records = ReferenceData.lines(ReferenceData.file("data/llmdrift/happy-numbers.jsonl"));
        Scorer rule = Rule.number(BOXED);

        assertThat(differences(records, rule, BOXED)).isEmpty();
        assertThat(passed(records, rule, it -> true))
                .isEqualTo(passedPerModel("83 of 258", "127 of 258", "222 of 258", "90 of 258"));
    }

    private static Map<String, String> passedPerModel(String... passed) {
        return Map.of(
                "gpt-3.5-turbo-0301", passed[0],
                "gpt-3.5-turbo-0613", passed[1],
                "gpt-4-0314", passed[2],
                "gpt-4-0613", passed[3]);
    }

    private static List<String> differences(List<JsonNode> records, Scorer rule, Extraction extraction)
            throws Exception {
        List<String> differences = new ArrayList<>();
        for (JsonNode it : records) {
            for (JsonNode answer : it.get("answers")) {
                String place = it.get("id").asText() + " " + answer.get("model").asText();
                String extracted = extraction
                        .from(answer.get("text").asText())
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .orElse("null");
                if (!extracted.equals(answer.get("extracted").asText().toLowerCase(Locale.ROOT))) {
                    differences.add(place + " extracted " + extracted);
                }
                if (holds(rule, it, answer) != answer.get("correct").asBoolean()) {
                    differences.add(place + " passed");
                }
            }
        }
        return differences;
    }

    private static Map<String, String> passed(List<JsonNode> records, Scorer rule, Predicate<String> expected)
            throws Exception {
        Map<String, int[]> counts = new TreeMap<>();
        for (JsonNode it : records) {
            if (expected.test(it.get("expected").asText())) {
                for (JsonNode answer : it.get("answers")) {
                    int[] count = counts.computeIfAbsent(answer.get("model").asText(), model -> new int[2]);
                    count[0] += holds(rule, it, answer) ? 1 : 0;
                    count[1]++;
                }
            }
        }
        Map<String, String> passed = new TreeMap<>();
        counts.forEach((model, count) -> passed.put(model, count[0] + " of " + count[1]));
        return passed;
    }

    private static boolean holds(Scorer rule, JsonNode it, JsonNode answer) throws Exception {
        GoldenCase goldenCase = GoldenCase.of(
                it.get("id").asText(),
                it.get("prompt").asText(),
                it.get("expected").asText());
        Score score = rule.score(Trial.of(goldenCase, answer.get("text").asText()));
        return ((Score.Value) score).value() == 1;
    }
}
