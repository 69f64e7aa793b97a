package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import org.junit.jupiter.api.Test;

class MatchesTests {

    private static Score score(String regex, String answer) throws Exception {
        return Rule.regex(regex).score(Trial.of(GoldenCase.of("order", "Where is it?"), answer));
    }

    @Test
    void aMatchAnywhereIsEnoughAndTheFirstIsShown() throws Exception {
        assertThat(score("[A-Z]{2}-\\d{4}", "Order AB-1234, then CD-5678."))
                .isEqualTo(Score.pass("/[A-Z]{2}-\\d{4}/ matches \"AB-1234\" at character 7"));
    }

    @Test
    void noMatchShowsTheAnswer() throws Exception {
        assertThat(score("^Yes", "No.\nYes.")).isEqualTo(Score.fail("/^Yes/ matches nowhere in \"No.\\nYes.\""));
    }

    @Test
    void wordsAndDigitsAreUnicodeOnEveryJdk() throws Exception {
        assertThat(score("^\\w+$", "Größe")).isEqualTo(Score.pass("/^\\w+$/ matches \"Größe\" at character 1"));
        assertThat(score("\\ba\\b", "éa")).isEqualTo(Score.fail("/\\ba\\b/ matches nowhere in \"éa\""));
        assertThat(score("\\d", "\u0663")).isEqualTo(Score.pass("/\\d/ matches \"\u0663\" at character 1"));
    }

    @Test
    void ignoringCaseIsUpToTheExpression() throws Exception {
        assertThat(score("(?i)ÜBER", "über uns")).isEqualTo(Score.pass("/(?i)ÜBER/ matches \"über\" at character 1"));
    }

    @Test
    void theSignatureHoldsTheExpression() {
        assertThat(Rule.regex("a+").spec().signature()).isEqualTo("rule/regex/1 {\"regex\":\"a+\"}");
        assertThat(Rule.regex("a+").spec().name()).isEqualTo("regex");
    }

    @Test
    void aBrokenExpressionIsRefusedOnOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.regex("(yes|no"))
                .withMessage("the regular expression /(yes|no/ cannot be read: Unclosed group near index 7");
    }

    @Test
    void anAnswerThatIsTooMuchForTheExpressionIsUnscoredAndNotFatal() throws Exception {
        String endless = "ab".repeat(200_000);

        assertThat(score("^(a|b)*$", endless))
                .isEqualTo(Score.unscored("the answer is too long or too deeply nested for {\"regex\":\"^(a|b)*$\"}"));
    }
}
