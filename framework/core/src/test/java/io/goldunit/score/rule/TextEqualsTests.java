package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import org.junit.jupiter.api.Test;

class TextEqualsTests {

    private static final Extraction BRACKETED = Extraction.lastMatch("\\[(\\w+)\\]");

    private static Score score(Scorer rule, String answer, String... expected) throws Exception {
        return rule.score(Trial.of(GoldenCase.of("prime", "Is 13 prime?", expected), answer));
    }

    @Test
    void theWholeAnswerIsComparedWithoutWhiteSpaceAroundIt() throws Exception {
        assertThat(score(Rule.equalsExpected(), "\n Yes\n", "Yes\n"))
                .isEqualTo(Score.pass("expected \"Yes\\n\", found \"Yes\" at character 3"));
    }

    @Test
    void whiteSpaceIsThatOfUnicode() throws Exception {
        assertThat(score(Rule.equalsExpected(), "\u00a0Paris\u202f\u0085", "Paris\u2003"))
                .isEqualTo(Score.pass("expected \"Paris\\u2003\", found \"Paris\" at character 2"));
        assertThat(score(Rule.equalsExpected(Extraction.lastMatch("is (.+)")), "It is Paris\u00a0", "Paris"))
                .extracting("value")
                .isEqualTo(1.0);
    }

    @Test
    void whatIsNoWhiteSpaceIsShown() throws Exception {
        assertThat(score(Rule.equalsExpected(), "Paris\u200b", "Paris"))
                .isEqualTo(Score.fail("expected \"Paris\", found \"Paris\\u200b\" at character 1"));
    }

    @Test
    void moreThanTheExpectedTextIsNotEqual() throws Exception {
        assertThat(score(Rule.equalsExpected(), "Yes.", "Yes"))
                .isEqualTo(Score.fail("expected \"Yes\", found \"Yes.\" at character 1"));
    }

    @Test
    void anyOfSeveralTextsWillDo() throws Exception {
        assertThat(score(Rule.equalsExpected(), "y", "yes", "y"))
                .isEqualTo(Score.pass("expected one of \"yes\", \"y\", found \"y\" at character 1"));
    }

    @Test
    void anEmptyAnswerEqualsOnlyAnEmptyText() throws Exception {
        assertThat(score(Rule.equalsExpected(), " \n", "Yes"))
                .isEqualTo(Score.fail("expected \"Yes\", found \"\" at character 3"));
        assertThat(score(Rule.equalsExpected(), " ", ""))
                .isEqualTo(Score.pass("expected \"\", found \"\" at character 2"));
    }

    @Test
    void anExtractedPartIsComparedAndItsPlaceGiven() throws Exception {
        assertThat(score(Rule.equalsExpected(BRACKETED), "[No], 13 = 13 * 1, so [Yes]", "Yes"))
                .isEqualTo(Score.pass("expected \"Yes\", found \"Yes\" at character 24"));
    }

    @Test
    void anAnswerThatDoesNotFollowTheFormatBreaksTheRule() throws Exception {
        assertThat(score(Rule.equalsExpected(BRACKETED), "Yes", "Yes"))
                .isEqualTo(Score.fail(
                        "format not followed: looked for the last match of /\\[(\\w+)\\]/ and found none in \"Yes\""));
    }

    @Test
    void caseMattersUnlessItIsIgnored() throws Exception {
        assertThat(score(Rule.equalsExpected(BRACKETED), "[YES]", "Yes"))
                .isEqualTo(Score.fail("expected \"Yes\", found \"YES\" at character 2"));
        assertThat(score(Rule.equalsExpectedIgnoringCase(BRACKETED), "[YES]", "Yes"))
                .isEqualTo(Score.pass("expected \"Yes\", found \"YES\" at character 2"));
        assertThat(score(Rule.equalsExpectedIgnoringCase(), "INDIGO", "indigo"))
                .isEqualTo(Score.pass("expected \"indigo\", found \"INDIGO\" at character 1"));
    }

    @Test
    void theSignatureHoldsEveryOption() {
        assertThat(Rule.equalsExpected().spec())
                .isEqualTo(ScorerSpec.of(
                        "equals",
                        ScorerSpec.Kind.RULE,
                        "rule/equals/1 {\"extract\":\"the whole answer\",\"ignore-case\":false,\"text\":[]}"));
        assertThat(Rule.equalsExpectedIgnoringCase(Extraction.lastMatch("x"))
                        .spec()
                        .signature())
                .isEqualTo("rule/equals/1 {\"extract\":\"the last match of /x/\",\"ignore-case\":true,\"text\":[]}");
    }
}
