package io.goldunit.score.rule.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.Document;
import io.goldunit.score.Score;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents are "Everything can be returned within 30 days." and "We don't pay for shipping." */
class QuotesContextTests {

    private static Score score(Object argument, String answer) {
        return TextFormsTests.rule("quotes-context", argument).score(TextFormsTests.trial(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thing can",
                "can be return",
                "turned within 3",
                "0 days",
                "every...returned",
                "can be ... ship",
                "ay",
                "everything can",
                "WITHIN 30 DAYS"
            })
    void aQuotationThatEndsWithinAWordOrHasOtherLettersIsNone(String quotation) {
        assertThat(score(true, "\"" + quotation + "\""))
                .isEqualTo(Score.fail("found \"" + quotation + "\" at character 2, which stands in no document"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Everything",
                "days.",
                "days",
                "30",
                "don\u2019t",
                "returned\u00a0\n within",
                "re\u00adturned",
                "Everything...days",
                "can be [...] 30 days!"
            })
    void howItIsTypedDoesNotMatter(String quotation) {
        assertThat(score(true, "\u201e" + quotation + "\u201c"))
                .extracting("value")
                .isEqualTo(1.0);
        assertThat(score(true, "\u00ab\u00a0" + quotation + "\u00a0\u00bb"))
                .extracting("value")
                .isEqualTo(1.0);
    }

    @Test
    void caseCountsUnlessItIsToBeIgnored() {
        Map<String, Object> ignoring = Map.of("ignore-case", true);

        assertThat(score(ignoring, "\"WITHIN 30 days\"")).extracting("value").isEqualTo(1.0);
        assertThat(score(ignoring, "\"we DON\u2019T pay\"")).extracting("value").isEqualTo(1.0);
        assertThat(score(ignoring, "\"THING can\"")).extracting("value").isEqualTo(0.0);
    }

    @Test
    void aWordThatIsThereOnlyInOthersIsFoundWhereItStandsAlone() {
        assertThat(score(true, "\"for\"")).extracting("value").isEqualTo(1.0);
        assertThat(score(true, "\"a\"")).extracting("value").isEqualTo(0.0);
    }

    @Test
    void whatStandsInCodeIsNoQuotation() {
        assertThat(score(true, "Call `say(\"hi\")`:\n```\nsay(\"ho\")\n```\n"))
                .isEqualTo(Score.fail("expected at least 1 quotation, found no quotation in "
                        + "\"Call `say(\"hi\")`:\\n```\\nsay(\"ho\")\\n```\\n\""));
        assertThat(score(true, "`\ud83d\ude00` says \"30 days\""))
                .isEqualTo(Score.pass("found \"30 days\" at character 11"));
    }

    @Test
    void moreThanCanBeLookedForInASecondIsUnscored() {
        String document = "so ".repeat(333_333);
        String quotations =
                IntStream.range(0, 500).mapToObj(i -> "\"so " + i + "\" ").collect(joining());

        assertThat(score(document, quotations))
                .isEqualTo(Score.unscored("too much to look for: 500 quotations in documents of 999999 characters"));
        assertThat(score(document, "\"so\" ".repeat(500))).isInstanceOf(Score.Value.class);
    }

    @Test
    void manyQuotationsInOneDocumentAreToldInTheirOrder() {
        assertThat(score("one and two", "\"three\" \"one\" \"two\" \"four\" \"three\""))
                .isEqualTo(Score.fail("found \"three\" at character 2, \"four\" at character 22,"
                        + " \"three\" at character 29, which stands in no document"));
    }

    private static Score score(String document, String answer) {
        return TextFormsTests.rule("quotes-context", true)
                .score(TextFormsTests.trial(answer, new Document(null, document)));
    }
}
