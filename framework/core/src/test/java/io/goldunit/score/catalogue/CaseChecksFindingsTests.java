package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Finding;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.score.Cases;
import io.goldunit.score.rule.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a check is found before any model is called. */
class CaseChecksFindingsTests {

    private static final String TEXTS =
            "Give [contains] a text or a list of texts, or an object with texts, any and ignore-case";
    private static final String EQUALS = "Give [equals] a text, or an object with text, extract and ignore-case";
    private static final String NUMBER =
            "Give [number] a number, or an object with value, tolerance, extract, unit and separators";

    private static final String JSON_EQUALS =
            "Give [json-equals] an object with json and any-order, both of which may be left out";

    private static final String NO_PERSONAL_DATA = "Give [no-personal-data] true, or an object with allow";

    private static List<Finding> findings(String rule, Object argument) {
        return Rule.ofCase().check(Cases.set(Cases.withCheck(rule, argument)));
    }

    @Test
    void anUnknownCheckIsFoundWithTheNearestKnownOne() {
        assertThat(findings("not-contain", "a"))
                .containsExactly(new Finding(
                        "cases.yaml",
                        5,
                        "refund",
                        "unknown-check",
                        "there is no check [not-contain]",
                        "Did you mean [not-contains]?"));
    }

    @Test
    void aCheckThatIsLikeNoneIsFoundWithAllKnownOnes() {
        assertThat(findings("mood", "good"))
                .extracting(Finding::remedy)
                .singleElement()
                .asString()
                .startsWith("The checks are contains, not-contains, regex, equals, ")
                .contains(", bleu, gleu, chrf, ")
                .hasSizeGreaterThan(500);
    }

    @Test
    void aFindingReadsAsOneLine() {
        assertThat(findings("regex", "(a"))
                .singleElement()
                .hasToString(
                        "cases.yaml:5 [refund] check-argument: the regular expression /(a/ cannot be read: Unclosed group near index 2. "
                                + "Give [regex] a regular expression as text.");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongArgumentIsFoundWithWhatWasGot(String rule, Object argument, String message, String remedy) {
        assertThat(findings(rule, argument))
                .containsExactly(new Finding("cases.yaml", 5, "refund", "check-argument", message, remedy));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("contains", 5L, "[contains] is to be a text or a list of texts, not 5", TEXTS),
                Arguments.of("contains", List.of("a", true), "[contains] is to be a text, not true", TEXTS),
                Arguments.of(
                        "contains", Collections.singletonList(null), "[contains] is to be a text, not nothing", TEXTS),
                Arguments.of("contains", List.of(), "there is no text to look for", TEXTS),
                Arguments.of("contains", "", "an empty text is in every answer", TEXTS),
                Arguments.of(
                        "regex",
                        List.of("a"),
                        "[regex] is to be a text, not a list of 1",
                        "Give [regex] a regular expression as text"),
                Arguments.of("equals", true, "[equals] is to be a text, not true", EQUALS),
                Arguments.of(
                        "equals",
                        Map.of("ignorecase", true),
                        "[equals] has no key [ignorecase], but [ignore-case]",
                        EQUALS),
                Arguments.of(
                        "equals",
                        Collections.singletonMap("extract", null),
                        "[equals.extract] is to be a text, not nothing",
                        EQUALS),
                Arguments.of(
                        "equals",
                        Map.of("mode", "strict"),
                        "[equals] has no key [mode]: it has text, extract, ignore-case",
                        EQUALS),
                Arguments.of(
                        "equals",
                        Map.of("text", "a", "ignore-case", "yes"),
                        "[equals.ignore-case] is to be true or false, not the text \"yes\"",
                        EQUALS),
                Arguments.of(
                        "equals",
                        Map.of("text", "a", "extract", "("),
                        "the regular expression /(/ cannot be read: Unclosed group near index 1",
                        EQUALS),
                Arguments.of(
                        "equals",
                        Map.of("ignore-case", true),
                        "[equals] has nothing to compare with: the case lacks an expected text",
                        EQUALS),
                Arguments.of("number", "seven", "[number] is to be a number, not the text \"seven\"", NUMBER),
                Arguments.of(
                        "number", Map.of("value", Map.of()), "[number.value] is to be a number, not an object", NUMBER),
                Arguments.of(
                        "number", Map.of("value", 1L, "tolerance", -1L), "a tolerance is 0 or more, not -1", NUMBER),
                Arguments.of(
                        "json-schema",
                        "{}",
                        "[json-schema] is to be an object, not the text \"{}\"",
                        "Give [json-schema] a JSON Schema of draft 2020-12 as an object"),
                Arguments.of(
                        "json-schema",
                        Map.of("required", "label"),
                        "the schema is broken: at /required: string found, array expected",
                        "Give [json-schema] a JSON Schema of draft 2020-12 as an object"),
                Arguments.of(
                        "json-equals", List.of(1L), "[json-equals] is to be an object, not a list of 1", JSON_EQUALS),
                Arguments.of(
                        "json-equals",
                        Map.of("anyorder", true),
                        "[json-equals] has no key [anyorder], but [any-order]",
                        JSON_EQUALS),
                Arguments.of(
                        "json-equals",
                        Map.of("any-order", 1L),
                        "[json-equals.any-order] is to be true or false, not 1",
                        JSON_EQUALS),
                Arguments.of(
                        "json-equals",
                        Map.of(),
                        "[json-equals] has nothing to compare with: the case lacks expected JSON",
                        JSON_EQUALS),
                Arguments.of(
                        "no-personal-data",
                        false,
                        "[no-personal-data] can only be asked for; false asks for nothing",
                        NO_PERSONAL_DATA),
                Arguments.of(
                        "no-personal-data",
                        "email",
                        "[no-personal-data] is to be true or false, not the text \"email\"",
                        NO_PERSONAL_DATA),
                Arguments.of(
                        "no-personal-data",
                        Map.of("allowed", "a@b.org"),
                        "[no-personal-data] has no key [allowed], but [allow]",
                        NO_PERSONAL_DATA),
                Arguments.of(
                        "no-personal-data",
                        Map.of("allow", List.of("-")),
                        "an allowed address or number has letters or digits",
                        NO_PERSONAL_DATA));
    }

    @Test
    void aNumberCheckAgainstAnExpectedTextThatIsNoneIsFound() {
        var goldenCase = Cases.withChecks(Expected.anyOf("many"), new Check("number", Map.of(), 7));

        assertThat(Rule.ofCase().check(Cases.set(goldenCase)))
                .containsExactly(new Finding(
                        "cases.yaml", 7, "refund", "check-argument", "the expected \"many\" is not a number", NUMBER));
    }

    @Test
    void everyCheckOfEveryCaseIsLookedAt() {
        var one = Cases.withChecks(Expected.NOTHING, new Check("regex", "(", 5), new Check("contains", 1L, 6));
        var two = Cases.withChecks(Expected.NOTHING, new Check("regexp", "a", 9));

        assertThat(Rule.ofCase().check(Cases.set(one, two)))
                .extracting(Finding::line)
                .containsExactly(5, 6, 9);
    }
}
