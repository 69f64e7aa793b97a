package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.golden.GoldenCase;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The numbers of the SQuAD evaluation scripts, versions 1.1 and 2.0. */
class SquadVectorsTests {

    @Test
    void bothVersionsEqualTheReferenceOnOurOwnTexts() throws Exception {
        checkAll(ReferenceData.ownVectors("squad.json"));
    }

    @Test
    void bothVersionsEqualTheReferenceOnTextsOfThirdParties() throws Exception {
        checkAll(ReferenceData.developersVectors("squad.json"));
    }

    private static void checkAll(JsonNode file) {
        Map<String, JsonNode> entries = ReferenceCase.stream(file.get("entries"))
                .collect(Collectors.toMap(it -> it.get("id").asText(), Function.identity()));
        ReferenceCase.checkAll(file, it -> {
            boolean all = it.option("level").equals("dataset");
            List<JsonNode> questions = all
                    ? ReferenceCase.stream(it.entry().get("entry_ids"))
                            .map(id -> entries.get(id.asText()))
                            .toList()
                    : List.of(it.entry());
            int scale = all ? 100 : 1;
            it.has("exact_match", scale * mean(Squad.exactMatch(), it, questions));
            it.has("f1", scale * mean(Squad.f1(), it, questions));
            assertThat(it.expected()).hasSize(2);
        });
    }

    private static double mean(Squad squad, ReferenceCase it, List<JsonNode> questions) {
        Squad version = it.option("version").equals("1.1") ? squad.version11() : squad;
        return questions.stream()
                .mapToDouble(question -> value(version, new ReferenceCase(question, it.options(), it.expected())))
                .average()
                .orElseThrow();
    }

    private static double value(Squad squad, ReferenceCase it) {
        // An unanswerable question has no expected text in the script, and the empty one here.
        String[] expected =
                it.references().isEmpty() ? new String[] {""} : it.references().toArray(String[]::new);
        try {
            return ((Score.Value) squad.score(Trial.of(GoldenCase.of("question", "?", expected), it.candidate())))
                    .value();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
