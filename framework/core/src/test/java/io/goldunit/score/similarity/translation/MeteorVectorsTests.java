package io.goldunit.score.similarity.translation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.reference.ReferenceCase;
import io.goldunit.reference.ReferenceData;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** METEOR of NLTK 3.8, but for its stage of synonyms, which needs WordNet. */
class MeteorVectorsTests {

    @Test
    void meteorEqualsTheReferenceOnOurOwnTexts() throws Exception {
        assertThat(compared(ReferenceData.ownVectors("meteor.json"))).isEqualTo(730);
    }

    /** Of 1552 cases, 478 have the stage of synonyms. */
    @Test
    void meteorEqualsTheReferenceOnTextsOfThirdParties() throws Exception {
        assertThat(compared(ReferenceData.developersVectors("meteor.json"))).isEqualTo(1552 - 478);
    }

    private static int compared(JsonNode file) {
        SoftAssertions soft = new SoftAssertions();
        List<ReferenceCase> cases = ReferenceCase.all(file).stream()
                .filter(it -> !it.option("stages").endsWith("wordnet"))
                .toList();
        for (ReferenceCase it : cases) {
            double expected = it.expected().get("score").asDouble();
            double score = meteor(it)
                    .of(it.candidate(), it.references().toArray(String[]::new))
                    .score();
            soft.assertThat(score).as(it.toString()).isEqualTo(expected, ReferenceCase.tolerance(expected));
        }
        soft.assertAll();
        return cases.size();
    }

    private static Meteor meteor(ReferenceCase it) {
        JsonNode options = it.options();
        Meteor meteor = Meteor.standard()
                .weights(
                        options.get("alpha").asDouble(),
                        options.get("beta").asDouble(),
                        options.get("gamma").asDouble());
        meteor = it.option("tokenizer").equals("whitespace") ? meteor.splitAtSpaces() : meteor;
        return it.option("stages").equals("exact") ? meteor.exact() : meteor;
    }
}
