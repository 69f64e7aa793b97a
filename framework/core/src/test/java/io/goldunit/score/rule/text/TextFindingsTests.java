package io.goldunit.score.rule.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.file.Finding;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a check of this family, and what it cannot tell. */
class TextFindingsTests {

    private static final String TEXTS =
            "a text or a list of texts of which any will do, or an object with texts and ignore-case";
    private static final String COUNT = "a number, or an object with exactly, or with at-least, at-most or both";
    private static final String CITES = "true, or an object with at-least and every, the latter paragraph or sentence";

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("starts-with", List.of(), "there is no text to look for", TEXTS),
                Arguments.of("ends-with", "", "every answer ends with an empty text", TEXTS),
                Arguments.of("word-count", "many", "[word-count] is to be a number, not the text \"many\"", COUNT),
                Arguments.of("word-count", -1L, "a count is 0 or more, not -1", COUNT),
                Arguments.of(
                        "word-count", new BigDecimal("1.5"), "[word-count] is to be a whole number, not 1.5", COUNT),
                Arguments.of(
                        "word-count",
                        Map.of(),
                        "at least 0 demands nothing, so give at-least, at-most or exactly",
                        COUNT),
                Arguments.of(
                        "word-count",
                        Map.of("at-least", 5L, "at-most", 4L),
                        "no count is at least 5 and at most 4",
                        COUNT),
                Arguments.of(
                        "word-count",
                        Map.of("exactly", 5L, "at-most", 5L),
                        "[word-count] has exactly, and more beside it",
                        COUNT),
                Arguments.of(
                        "word-count", Map.of("atmost", 4L), "[word-count] has no key [atmost], but [at-most]", COUNT),
                Arguments.of(
                        "refusal",
                        false,
                        "[refusal] can only be asked for; false asks for nothing",
                        "true, or an object with phrases"),
                Arguments.of(
                        "forbidden-phrases",
                        List.of(" "),
                        "an empty phrase is in every answer",
                        "a phrase or a list of phrases"),
                Arguments.of(
                        "forbidden-phrases",
                        List.of(),
                        "there is no phrase to look for",
                        "a phrase or a list of phrases"),
                Arguments.of(
                        "urls",
                        "https://a.com",
                        "an allowed host is a name such as example.com, not \"https://a.com\"",
                        "the allowed hosts, a text or a list of texts"),
                Arguments.of(
                        "date",
                        "2026-02-30",
                        "the expected \"2026-02-30\" is not a date such as 2026-11-22",
                        DateEquals.FORM.takes()),
                Arguments.of(
                        "date",
                        Map.of("order", "month"),
                        "[date.order] is to be month-day, not the text \"month\"",
                        DateEquals.FORM.takes()),
                Arguments.of(
                        "date",
                        Map.of("tolerance", 1L),
                        "[date] has nothing to compare with: the case lacks an expected date",
                        DateEquals.FORM.takes()),
                Arguments.of(
                        "cites-context",
                        Map.of("every", "word"),
                        "[cites-context.every] is to be one of paragraph, sentence, not the text \"word\"",
                        CITES),
                Arguments.of("cites-context", Map.of("at-least", -1L), "a count is 0 or more, not -1", CITES),
                Arguments.of(
                        "quotes-context",
                        "yes",
                        "[quotes-context] is to be true or false, not the text \"yes\"",
                        "true, or an object with at-least, words and ignore-case"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongArgumentIsFoundWithWhatWasGot(String rule, Object argument, String message, String takes) {
        assertThat(Rule.ofCase().check(Cases.set(Cases.withCheck(rule, argument))))
                .containsExactly(new Finding(
                        "cases.yaml", 5, "refund", "check-argument", message, "Give [" + rule + "] " + takes));
    }

    @Test
    void anExpectedTextThatIsNoDateIsFoundAndUnscored() throws Exception {
        GoldenCase goldenCase = Cases.withChecks(Expected.anyOf("in May"), new Check("date", Map.of(), 7));

        assertThat(Rule.ofCase().check(Cases.set(goldenCase)))
                .extracting(Finding::message)
                .containsExactly("the expected \"in May\" is not a date such as 2026-11-22");
        Score unscored = Score.unscored("the expected \"in May\" is not a date such as 2026-11-22");
        Trial trial = Trial.of(goldenCase, "2026-05-01");
        assertThat(Rule.date().score(trial)).isEqualTo(unscored);
        assertThat(Rule.everyTurn(Rule.date()).score(trial)).isEqualTo(unscored);
    }

    @Test
    void withoutDocumentsNothingCanBeCitedOrQuoted() throws Exception {
        Trial trial = Trial.of(GoldenCase.of("a", "?"), "\"Yes\" [1].");
        Score unscored =
                Score.unscored("there are no documents: the case has no context, and the candidate tells no sources"
                        + " of its answer");

        assertThat(Rule.citesContext().score(trial)).isEqualTo(unscored);
        assertThat(Rule.not(Rule.quotesContext()).score(trial)).isEqualTo(unscored);
    }

    @Test
    void aBoundInCodeIsCheckedToo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.wordCount().between(3, 2))
                .withMessage("no count is at least 3 and at most 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.date().within(-1))
                .withMessage("a tolerance is 0 days or more, not -1");
    }
}
