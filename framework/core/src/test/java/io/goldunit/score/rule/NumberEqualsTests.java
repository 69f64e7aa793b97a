package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.file.Finding;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberEqualsTests {

    private static Score score(Scorer rule, String answer, String... expected) throws Exception {
        return rule.score(Trial.of(GoldenCase.of("profit", "How much?", expected), answer));
    }

    @Test
    void theLastNumberCountsByValue() throws Exception {
        assertThat(score(Rule.number(), "80,000 and 50,000, so $70,000.00.", "70000"))
                .isEqualTo(Score.pass("expected 70000, found \"$70,000.00\" at character 23"));
    }

    @Test
    void anotherNumberBreaksTheRule() throws Exception {
        assertThat(score(Rule.number(), "A: 90,000", "70000"))
                .isEqualTo(Score.fail("expected 70000, found \"90,000\" at character 4"));
    }

    @Test
    void anAnswerWithoutANumberBreaksTheRule() throws Exception {
        assertThat(score(Rule.number(), "I cannot say.", "70000"))
                .isEqualTo(Score.fail("expected 70000, found no number in \"I cannot say.\""));
    }

    @Test
    void withoutToleranceNumbersAreComparedExactly() throws Exception {
        assertThat(score(Rule.number(), "0.1000000000000000055", "0.1"))
                .isEqualTo(Score.fail("expected 0.1, found \"0.1000000000000000055\" at character 1"));
        assertThat(score(Rule.number(), "1e3", "1000.0"))
                .isEqualTo(Score.pass("expected 1000.0, found \"1e3\" at character 1"));
    }

    @Test
    void aToleranceIncludesItsBound() throws Exception {
        assertThat(score(Rule.number(0.01), "3.15", "3.14"))
                .isEqualTo(Score.pass("expected 3.14 within 0.01, found \"3.15\" at character 1"));
        assertThat(score(Rule.number(0.01), "3.1501", "3.14"))
                .isEqualTo(Score.fail("expected 3.14 within 0.01, found \"3.1501\" at character 1"));
    }

    @Test
    void anyOfSeveralNumbersWillDo() throws Exception {
        assertThat(score(Rule.number(), "2", "1", "2"))
                .isEqualTo(Score.pass("expected one of 1, 2, found \"2\" at character 1"));
    }

    @Test
    void theNumberMayStandInAnExtractedPart() throws Exception {
        Extraction boxed = Extraction.lastMatch("boxed\\{(.*?)\\}");

        assertThat(score(Rule.number(boxed), "\\boxed{about 5}, 3 of them odd", "5"))
                .isEqualTo(Score.pass("expected 5, found \"5\" at character 14"));
        assertThat(score(Rule.number(0.5, boxed), "\\boxed{}", "5"))
                .isEqualTo(Score.fail("expected 5 within 0.5, found no number in \"\""));
        assertThat(score(Rule.number(boxed), "5", "5"))
                .isEqualTo(
                        Score.fail(
                                "format not followed: looked for the last match of /boxed\\{(.*?)\\}/ and found none in \"5\""));
    }

    @Test
    void aNumberBeyondAllMeasureIsNotEqualAndDoesNoHarm() throws Exception {
        assertThat(score(Rule.number(), "1e999999999", "5"))
                .isEqualTo(Score.fail("expected 5, found \"1e999999999\" at character 1"));
    }

    @Test
    void anExpectedJsonNumberIsANumberToo() throws Exception {
        GoldenCase goldenCase = Cases.withChecks(new Expected(null, "7.50"));

        assertThat(Rule.number().appliesTo(goldenCase)).isTrue();
        assertThat(Rule.number().score(Trial.of(goldenCase, "7.5")))
                .isEqualTo(Score.pass("expected 7.50, found \"7.5\" at character 1"));
    }

    @Test
    void anExpectedTextThatIsNoNumberIsAFindingAndUnscored() throws Exception {
        GoldenCase goldenCase = Cases.withChecks(Expected.anyOf("5", "about five"));

        assertThat(Rule.number().check(Cases.set(goldenCase)))
                .containsExactly(new Finding(
                        "cases.yaml",
                        3,
                        "refund",
                        "expected-number",
                        "the expected \"about five\" is not a number",
                        "Correct what the case expects, or leave scorer [number] out"));
        Score unscored = Score.unscored("the expected \"about five\" is not a number");
        assertThat(Rule.number().score(Trial.of(goldenCase, "5"))).isEqualTo(unscored);
        assertThat(Rule.not(Rule.number().unit("kg")).score(Trial.of(goldenCase, "5 kg")))
                .isEqualTo(unscored);
    }

    @Test
    void theSignatureHoldsEveryOption() {
        assertThat(Rule.number(0.01).spec())
                .isEqualTo(ScorerSpec.of(
                        "number",
                        ScorerSpec.Kind.RULE,
                        "rule/number/1 {\"extract\":\"the whole answer\",\"tolerance\":0.01,\"value\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void aToleranceThatIsNoneIsRefused(double tolerance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.number(tolerance))
                .withMessage("a tolerance is 0 or more, not " + tolerance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1,234.50  | 1,234.5            | 1,234.5
            1.234,50  | also 1.234,5 Euro  | 1.234,5
            1.234,50  | 1.234.000          | 1.234.000
            1 234,50  | 1\u202f234,5      | 1\u202f234,5
            1 234.50  | 12 345 678.9 km    | 12 345 678.9
            1'234.50  | Fr. 1’234.50       | 1’234.50
            """)
    void numbersMayBeWrittenApartOtherwise(String separators, String answer, String found) throws Exception {
        assertThat(score(Rule.number().separators(separators), answer, found))
                .extracting(Score::reason)
                .asString()
                .contains("found " + Quote.of(found));
        assertThat(score(Rule.number().separators(separators), answer, found))
                .hasFieldOrPropertyWithValue("value", 1.0);
    }

    @Test
    void theExpectedTextIsReadInTheSameWay() throws Exception {
        assertThat(score(Rule.number().separators("1.234,50"), "Es sind 1234,5.", "1.234,50"))
                .isEqualTo(Score.pass("expected 1234.50, found \"1234,5\" at character 9"));
    }

    @Test
    void onlyANumberOfTheUnitCounts() throws Exception {
        assertThat(score(Rule.number().unit("kg", "kilograms"), "5 kg, or 11 lb, for 2 days", "5"))
                .isEqualTo(Score.pass("expected 5, found \"5\" at character 1"));
        assertThat(score(Rule.number().unit("€"), "€5 or 5.50 € or $6", "5.5"))
                .isEqualTo(Score.pass("expected 5.5, found \"5.50\" at character 7"));
        assertThat(score(Rule.number().unit("USD"), "It is USD 5 for 3", "5"))
                .isEqualTo(Score.pass("expected 5, found \"5\" at character 11"));
        assertThat(score(Rule.number().unit("m", "metres"), "5 m/s, 5 mm, 5 m²", "5"))
                .isEqualTo(Score.fail("expected 5, found no number of \"m\" or \"metres\" in \"5 m/s, 5 mm, 5 m²\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 kg",
                "5kg",
                "5\u202fkg",
                "5   kg.",
                "5 kg/",
                "kg 5",
                "(kg5)",
                "kg:kg \n 5",
                "5 kg*",
                "5 kg/)",
                "5-kg 5 kg\u00b7"
            })
    void aUnitStandsRightBeforeOrAfterTheNumber(String answer) throws Exception {
        assertThat(score(Rule.number().unit("kg"), answer, "5"))
                .extracting("value")
                .isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5    kg",
                "5 kgs",
                "5 kg_",
                "5 kg\u0301",
                "5 kg\u00b2",
                "5 kg/m",
                "5 kg\u00b7m",
                "5 kg*2",
                "5 KG",
                "akg 5",
                "_kg 5",
                "\ud835\udc9ckg 5",
                "5 kg\ud835\udc9c",
                "kg    5",
                "k",
                "5"
            })
    void whatIsPartOfSomethingElseIsNoUnit(String answer) throws Exception {
        assertThat(score(Rule.number().unit("kg"), answer, "5"))
                .isEqualTo(Score.fail("expected 5, found no number of \"kg\" in \"" + answer + "\""));
    }

    @Test
    void theSignatureHoldsUnitAndSeparatorsWhereTheyAreSet() {
        assertThat(Rule.number().unit("kg").separators("1.234,50").spec().signature())
                .isEqualTo(
                        "rule/number/1 {\"extract\":\"the whole answer\",\"separators\":\"1.234,50\",\"tolerance\":0.0,"
                                + "\"unit\":[\"kg\"],\"value\":[]}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.number().separators("1234"))
                .withMessage(
                        "the separators are named by one of \"1,234.50\", \"1.234,50\", \"1 234,50\", \"1 234.50\", "
                                + "\"1'234.50\", not \"1234\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.number().unit(" "))
                .withMessage("a unit is not empty");
    }
}
