package io.goldunit.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goldunit.candidate.Answer;
import io.goldunit.run.CaseResult;
import io.goldunit.run.TrialResult;
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
                        "Expecting answer: \"No.\" to contain any of \"30\" but: found none of them",
                        "Expecting answer: \"No.\" to call \"search\" but: it called no tool",
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
                        it -> assertThat(it).contains("it called no tool"));
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
                                + "\"No.\" to contain any of \"30\" but: found none of them",
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
