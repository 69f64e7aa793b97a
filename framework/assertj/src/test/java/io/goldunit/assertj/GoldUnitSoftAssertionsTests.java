package io.goldunit.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goldunit.candidate.Answer;
import io.goldunit.golden.Document;
import io.goldunit.run.CaseResult;
import io.goldunit.run.TrialResult;
import io.goldunit.score.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.error.AssertJMultipleFailuresError;
import org.junit.jupiter.api.Test;

class GoldUnitSoftAssertionsTests {

    private static final Answer ANSWER = Answer.of("No.");

    private static List<String> firstLines(Consumer<GoldUnitSoftAssertions> assertions) {
        var error = catchThrowableOfType(
                AssertJMultipleFailuresError.class, () -> GoldUnitSoftAssertions.assertSoftly(assertions));
        return error.getFailures().stream()
                .map(it -> String.valueOf(it.getMessage()).strip().replaceAll("\\R\\s*", " "))
                .map(it -> it.replaceAll(" at GoldUnitSoftAssertionsTests.*", ""))
                .toList();
    }

    @Test
    void allThatFailedIsToldAtOnce() {
        assertThat(firstLines(softly -> {
                    softly.assertThat(ANSWER)
                            .containsAnyOf("30")
                            .hasText("No.")
                            .called("search")
                            .hasSource("faq");
                    softly.assertThat(1).isEqualTo(2);
                }))
                .containsExactly(
                        "Expecting answer: \"No.\" to contain any of \"30\" but: did not find \"30\" in \"No.\"",
                        "Expecting answer: \"No.\" to call \"search\" but: did not call search; called no tool",
                        "Expecting answer: \"No.\" to have the source \"faq\" but: it has none with an id",
                        "expected: 2 but was: 1");
    }

    @Test
    void theTextIsSoftToo() {
        assertThat(firstLines(softly -> {
                    softly.assertThat(ANSWER).text().startsWith("Yes").hasSize(7);
                    softly.assertThat(ANSWER).called("search");
                }))
                .satisfiesExactly(
                        it -> assertThat(it).contains("to start with", "Yes"),
                        it -> assertThat(it).contains("Expected size: 7 but was: 3"),
                        it -> assertThat(it).contains("called no tool"));
    }

    @Test
    void whatIsOneStepAwayIsSoftToo() {
        assertThat(firstLines(softly -> softly.assertThat(ANSWER)
                        .length()
                        .inWords()
                        .isAtLeast(2)
                        .json()
                        .has("/a", 1)
                        .toolCalls()
                        .count()
                        .isExactly(1)
                        .turns()
                        .allFollow(Rule.contains("Yes"))
                        .usage()
                        .hasAtMostTokens(5)
                        .format()
                        .isXml()
                        .hasNoPersonalData()
                        .hasText("Yes.")))
                .containsExactly(
                        "Expecting answer: \"No.\" to have at least 2 words but: expected at least 2, found 1 word",
                        "Expecting answer: \"No.\" to be JSON with 1 at \"/a\" but: it is not JSON: Unrecognized token 'No': was "
                                + "expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false') at line 1, column 1",
                        "Expecting answer: \"No.\" to have exactly 1 tool call but: found 0 tool calls (exactly 1)",
                        "Expecting answer: \"No.\" to follow the rule [contains] at every turn but: turn 1: did not find "
                                + "\"Yes\" in \"No.\"",
                        "Expecting answer: \"No.\" to have used at most 5 tokens but: the candidate does not tell how many "
                                + "tokens the answer took",
                        "Expecting answer: \"No.\" to be XML but: not well-formed XML: broken at line 1, column 1",
                        "Expecting answer: \"No.\" to have the text \"Yes.\" but: expected \"Yes.\", found \"No.\" at character 1");
    }

    @Test
    void whatIsGivenAndTheDescriptionStay() {
        assertThat(firstLines(softly -> softly.assertThat(ANSWER)
                        .as("polite")
                        .given(new Document("faq", "Yes."))
                        .citesContext()
                        .length()
                        .inWords()
                        .isAtLeast(2)))
                .containsExactly(
                        "[polite]  Expecting answer: \"No.\" to cite its documents but: expected at least 1 document cited, found "
                                + "no citation in \"No.\"",
                        "[polite]  Expecting answer: \"No.\" to have at least 2 words but: expected at least 2, found 1 word");
    }

    @Test
    void noAnswerIsSoftToo() {
        assertThat(firstLines(softly -> softly.assertThat((Answer) null)
                        .length()
                        .inWords()
                        .isAtMost(1)
                        .isJson()))
                .containsExactly("Expecting actual not to be null", "Expecting actual not to be null");
    }

    @Test
    void casesAreSoftToo() {
        CaseResult result = new CaseResult(
                "refund",
                "c",
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(new TrialResult(1, ANSWER, null, Map.of(), List.of())));

        assertThat(firstLines(softly -> {
                    softly.assertThat(result).allAnswers(it -> it.containsAnyOf("30"));
                    softly.assertThat(ANSWER).isJson();
                }))
                .containsExactly(
                        "Expecting all answers to case [refund] to hold but 1 of 1 did not: trial 1: Expecting answer: "
                                + "\"No.\" to contain any of \"30\" but: did not find \"30\" in \"No.\"",
                        "Expecting answer: \"No.\" to be JSON but: not JSON: Unrecognized token 'No': was expecting (JSON "
                                + "String, Number, Array, Object or token 'null', 'true' or 'false') at line 1, column 1, in \"No.\"");
    }

    @Test
    void whatHoldsIsSilent() {
        assertThatCode(() -> GoldUnitSoftAssertions.assertSoftly(
                        softly -> softly.assertThat(ANSWER).contains("No").calledNoTool()))
                .doesNotThrowAnyException();
    }

    /** A team's own soft assertions with ours mixed in. */
    public static final class OwnSoftAssertions extends AbstractSoftAssertions
            implements AnswerSoftAssertionsProvider {}

    @Test
    void theProviderMixesIntoAClassOfOnesOwn() {
        var error = catchThrowableOfType(
                AssertJMultipleFailuresError.class,
                () -> SoftAssertionsProvider.assertSoftly(
                        OwnSoftAssertions.class,
                        softly -> softly.assertThat(ANSWER).contains("Yes").called("search")));

        assertThat(error.getFailures()).hasSize(2);
    }
}
