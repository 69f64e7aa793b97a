package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is deeper or longer than is read: nobody can say that it is none. */
class JsonLimitsTests {

    private static final String DEEP = "[".repeat(1_001) + "]".repeat(1_001);
    private static final String DIGITS = "[" + "1".repeat(1_001) + "]";
    private static final String NAME = "{\"" + "a".repeat(60_000) + "\":1}";
    private static final String VAST = "[1e99999999999]";

    private static Score score(Scorer rule, String answer) throws Exception {
        GoldenCase list = GoldenCase.of("list", "List them.").expecting(new Expected(List.of(), "[1]"));
        ToolCall call = new ToolCall("list", answer, null);
        return rule.score(Trial.of(
                list, 1, new Answer(answer, List.of(), List.of(call), List.of(), null, null, null, null, null)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void itIsUnscoredInEveryRule(String answer, String why) throws Exception {
        List<Scorer> rules = List.of(
                FormatRule.isJson(),
                FormatRule.jsonPath("$[0]"),
                FormatRule.jsonSubset(),
                Rule.not(FormatRule.isJson()),
                Rule.jsonEquals(),
                Rule.jsonSchema("true"),
                FormatRule.codeParses("json"),
                ToolRule.toolArguments("list").containing("{}"),
                ToolRule.toolCallsValid(Map.of("list", "{}")),
                Similarity.jsonSimilarity(),
                Similarity.listContains());

        for (Scorer rule : rules) {
            assertThat(score(rule, answer))
                    .as(rule.spec().name())
                    .isInstanceOf(Score.Unscored.class)
                    .extracting(Score::reason)
                    .asString()
                    .contains("not read as JSON: " + why);
        }
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(DEEP, "Document nesting depth (1001) exceeds the maximum allowed (1000)"),
                Arguments.of(DIGITS, "Number value length (1001) exceeds the maximum allowed (1000)"),
                Arguments.of(NAME, "Name length (60000) exceeds the maximum allowed (50000)"),
                Arguments.of(VAST, "a number that is too large to be read"));
    }

    @Test
    void theReasonShowsTheAnswer() throws Exception {
        assertThat(score(FormatRule.isJson(), DIGITS))
                .isEqualTo(
                        Score.unscored("not read as JSON: Number value length (1001) exceeds the maximum allowed (1000)"
                                + ", in \"[" + "1".repeat(59) + " ... " + "1".repeat(29) + "]\""));
    }

    @Test
    void whatStandsWithinItIsNotFoundInItsPlace() throws Exception {
        String depth = "not read as JSON: Document nesting depth (1001) exceeds the maximum allowed (1000)";

        assertThat(score(FormatRule.containsJson(), "So " + DEEP))
                .isEqualTo(Score.unscored("found \"[\" at character 4, " + depth));
        assertThat(score(FormatRule.containsJson(), "{} and " + DEEP))
                .isEqualTo(Score.pass("found \"{}\" at character 1"));
        assertThat(score(FormatRule.containsJson("{\"minItems\":1,\"type\":\"array\"}"), "{} and " + DEEP))
                .isEqualTo(Score.unscored("found \"[\" at character 8, " + depth));
    }
}
