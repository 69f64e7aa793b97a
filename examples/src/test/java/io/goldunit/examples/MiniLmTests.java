package io.goldunit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.goldunit.golden.CaseSetReader;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The embedding model itself, without tape. Run in the profile that brings it: {@code mvn verify -Pembeddings}. */
class MiniLmTests {

    private static final Path SET = Path.of("../golden-sets/support-faq");

    private final Scorer semantic = Similarity.semantic();

    /** Quantised arithmetic differs a little from processor to processor. */
    @Test
    void givesTheAcceptedAnswersTheScoresThatWereRecorded() throws Exception {
        List<String> lines = Files.readAllLines(SET.resolve("baseline.jsonl"));
        for (GoldenCase it : CaseSetReader.read(SET).cases()) {
            JsonNode trial = accepted(lines, it.id());
            double recorded = trial.at("/scores/semantic/value").doubleValue();
            assertThat(score(it, trial.at("/answer/text").textValue()))
                    .as(it.id())
                    .isCloseTo(recorded, within(0.02));
        }
    }

    @Test
    void findsOtherWordsForTheSameNearerThanOtherThings() throws Exception {
        GoldenCase window = GoldenCase.of("window", "How long?", "You can return items within 30 days of delivery.");

        assertThat(score(window, "Send things back up to thirty days after they arrive."))
                .isGreaterThan(score(window, "Our workshop puts in new zips from 35 euros."));
    }

    private double score(GoldenCase goldenCase, String answer) throws Exception {
        Score score = semantic.score(Trial.of(goldenCase, answer));
        assertThat(score).isInstanceOf(Score.Value.class);
        return ((Score.Value) score).value();
    }

    private static JsonNode accepted(List<String> lines, String id) throws IOException {
        for (String line : lines) {
            JsonNode json = new ObjectMapper().readTree(line);
            if (json.path("id").asText().equals(id)) {
                return json.at("/trials/0");
            }
        }
        throw new IllegalStateException("the baseline has no case " + id);
    }
}
