package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.Trial;
import io.goldunit.score.rule.format.FormatRule;
import io.goldunit.score.rule.tool.ToolRule;
import io.goldunit.score.similarity.Similarity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of few characters that would fill the memory of whoever writes them out. */
class VastNumberTests {

    private static final String ENUM = "{\"properties\":{\"p\":{\"enum\":[\"P0\",1]}}}";
    private static final String VAST = "{\"p\":1e999999999}";
    private static final String REASON =
            "the number 1E+999999999 has more than 10,000 places, which is not tried on a schema";

    private static final GoldenCase CASE =
            GoldenCase.of("priority", "How urgent is it?").expecting(new Expected(List.of(), "{\"p\":1}"));

    private static Score score(Scorer rule, String answer) throws Exception {
        return rule.score(Trial.of(CASE, answer));
    }

    private static Score called(Scorer rule, String... arguments) throws Exception {
        List<ToolCall> calls = List.of(arguments).stream()
                .map(it -> new ToolCall("rank", it, null))
                .toList();
        return rule.score(Trial.of(CASE, 1, new Answer("", List.of(), calls, List.of(), null, null, null, null, null)));
    }

    @Test
    void noneIsTriedOnASchema() throws Exception {
        assertThat(score(Rule.jsonSchema(ENUM), VAST)).isEqualTo(Score.unscored(REASON));
        assertThat(score(Rule.not(Rule.jsonSchema(ENUM)), VAST)).isEqualTo(Score.unscored(REASON));
    }

    @ParameterizedTest
    @CsvSource({
        "{\"enum\":[1]}, 1e999999, 1E+999999",
        "{\"multipleOf\":0.01}, 1e99999, 1E+99999",
        "{\"multipleOf\":0.01}, 1e-99999, 1E-99999",
        "{\"items\":{\"enum\":[1]}}, [0.5e2000000000], 5E+1999999999"
    })
    void howeverItIsWritten(String schema, String answer, String number) throws Exception {
        assertThat(score(Rule.jsonSchema(schema), answer))
                .isEqualTo(Score.unscored(
                        "the number " + number + " has more than 10,000 places, which is not tried on a schema"));
    }

    @Test
    void oneThatAMemoryHoldsIsTried() throws Exception {
        assertThat(score(Rule.jsonSchema("{\"multipleOf\":0.01}"), "1e10000")).isEqualTo(Score.pass("fits the schema"));
    }

    @Test
    void jsonWithinAnAnswerIsUnscoredUnlessOtherJsonFits() throws Exception {
        Scorer rule = FormatRule.containsJson(ENUM);

        assertThat(score(rule, "So " + VAST + " or {\"p\":2}"))
                .isEqualTo(Score.unscored("found \"{\"p\":1e999999999}\" at character 4: " + REASON));
        assertThat(score(rule, "So " + VAST + " or {\"p\":1}"))
                .isEqualTo(Score.pass("found \"{\"p\":1}\" at character 25, which fits the schema"));
    }

    @Test
    void argumentsOfACallAreUnscoredUnlessAnotherCallFits() throws Exception {
        Scorer rule = ToolRule.toolArguments("rank").fitting(ENUM);

        assertThat(called(rule, VAST, "{\"p\":2}")).isEqualTo(Score.unscored("call 1 of rank: " + REASON));
        assertThat(called(rule, VAST, "{\"p\":1}")).isEqualTo(Score.pass("found call 2 of rank with {\"p\":1}"));
    }

    @Test
    void callsAreUnscoredUnlessAnotherOneIsNotValid() throws Exception {
        Scorer rule = ToolRule.toolCallsValid(Map.of("rank", ENUM));

        assertThat(called(rule, "{\"p\":1}", VAST)).isEqualTo(Score.unscored("call 2 of rank: " + REASON));
        assertThat(called(rule, VAST, "{\"p\":2}"))
                .isEqualTo(Score.fail("call 2 of rank: at /p: does not have a value in the enumeration [\"P0\", 1]"));
    }

    @Test
    void whatWritesNoneOutComparesIt() throws Exception {
        assertThat(score(Rule.jsonEquals(), VAST)).isEqualTo(Score.fail("at /p: expected 1, found 1E+999999999"));
        assertThat(score(FormatRule.isJson(), VAST)).isEqualTo(Score.pass("found a JSON object"));
        assertThat(score(FormatRule.jsonSubset(), VAST)).isEqualTo(Score.fail("at /p: expected 1, found 1E+999999999"));
        assertThat(score(FormatRule.jsonPath("$[?(@.p > 10)]"), "[" + VAST + "]"))
                .isEqualTo(Score.pass("found {\"p\":1E+999999999} at $[?(@.p > 10)]"));
        assertThat(score(FormatRule.jsonPath("$.p").equalTo("1"), VAST))
                .isEqualTo(Score.fail("found 1E+999999999 at $.p, compared with 1"));
        assertThat(score(Similarity.jsonSimilarity(), VAST))
                .isEqualTo(Score.of(0, "0.0000 of the expected JSON; at /p: 0.0000"));
        assertThat(called(ToolRule.toolArguments("rank").equalTo("{\"p\":1}"), VAST))
                .isEqualTo(Score.fail("call 1 of rank: at /p: expected 1, found 1E+999999999"));
    }

    @Test
    void noSchemaHasOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.jsonSchema("{\"enum\":[1e999999999]}"))
                .withMessage("the schema is broken: the number 1E+999999999 has more than 10,000 places");
    }
}
