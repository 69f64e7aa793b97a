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
import org.junit.jupiter.api.Test;

/** The number rule on real solutions of word problems: Cobbe et al. 2021, arXiv 2110.14168. */
class Gsm8kTests {

    @Test
    void theLastNumberIsJudgedAsTheLabelsSay() throws Exception {
        Scorer rule = Rule.number();
        List<String> differences = new ArrayList<>();
        int answers = 0;
        for (JsonNode it : ReferenceData.lines(ReferenceData.file("data/gsm8k/gsm8k-four-models.jsonl"))) {
            GoldenCase goldenCase = GoldenCase.of(
                    it.get("id").asText(),
                    it.get("question").asText(),
                    it.get("expected").asText());
            for (JsonNode answer : it.get("answers")) {
                answers++;
                Score score = rule.score(Trial.of(goldenCase, answer.get("text").asText()));
                boolean correct = ((Score.Value) score).value() == 1;
                if (correct != answer.get("is_correct").asBoolean()) {
                    differences.add(goldenCase.id() + " " + answer.get("model").asText() + " " + score.reason());
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(answers).isEqualTo(321 * 4);
    }
}
