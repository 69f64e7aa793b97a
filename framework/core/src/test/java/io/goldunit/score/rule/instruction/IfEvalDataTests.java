package io.goldunit.score.rule.instruction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Json;
import io.goldunit.golden.GoldenCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** GPT-4's recorded answers to IFEval, with the strict verdicts of the official checker: Zhou et al. 2023, arXiv 2311.07911. */
class IfEvalDataTests {

    private record Verdicts(List<String> differences, int all) {}

    @Test
    void everyVerdictThatTheOfficialCheckerGaveAgainIsOurs() throws Exception {
        Verdicts same = verdicts("same");

        assertThat(same.differences).isEmpty();
        assertThat(same.all).isEqualTo(345);
    }

    /** Those that take NLTK's trained sentence model: none of the 40 differs, though we have only a list in its place. */
    @Test
    void theVerdictsThatItDidNotGiveAgainAreOursToo() throws Exception {
        Verdicts others = verdicts("not-rerun");

        assertThat(others.differences).isEmpty();
        assertThat(others.all).isEqualTo(40);
    }

    private static Verdicts verdicts(String rerun) throws Exception {
        List<String> differences = new ArrayList<>();
        int all = 0;
        for (JsonNode it : ReferenceData.lines(ReferenceData.file("data/ifeval/ifeval-gpt4.jsonl"))) {
            Trial trial = Trial.of(
                    GoldenCase.of(it.get("key").asText(), it.get("prompt").asText()),
                    it.get("response").asText());
            for (JsonNode instruction : it.get("instructions")) {
                if (instruction.get("verdict_rerun").asText().equals(rerun)) {
                    all++;
                    Score score = instruction(instruction).test(trial);
                    double official = instruction.get("strict").asBoolean() ? 1 : 0;
                    if (!(score instanceof Score.Value ours) || ours.value() != official) {
                        differences.add(trial.goldenCase().id() + " " + official + " but " + score);
                    }
                }
            }
        }
        return new Verdicts(differences, all);
    }

    private static IfEval instruction(JsonNode instruction) {
        Map<?, ?> kwargs = Json.mapper().convertValue(instruction.get("kwargs"), Map.class);
        return InstructionType.of(instruction.get("id").asText()).with(kwargs);
    }
}
