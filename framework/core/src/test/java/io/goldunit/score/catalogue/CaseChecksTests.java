package io.goldunit.score.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.rule.Rule;
import io.goldunit.score.rule.RuleForms;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CaseChecksTests {

    private static Score score(GoldenCase goldenCase, String answer) throws Exception {
        return Rule.ofCase().score(Trial.of(goldenCase, answer));
    }

    @Test
    void allChecksMustHold() throws Exception {
        GoldenCase goldenCase = Cases.withChecks(
                Expected.NOTHING, new Check("contains", "refund", 5), new Check("regex", "\\d+ days", 6));

        assertThat(score(goldenCase, "A refund within 30 days."))
                .isEqualTo(Score.pass("all 2 checks hold; contains: found \"refund\" at character 3; "
                        + "regex: /\\d+ days/ matches \"30 days\" at character 17"));
    }

    @Test
    void theReasonTellsWhatEveryFailedCheckFound() throws Exception {
        GoldenCase goldenCase = Cases.withChecks(
                Expected.NOTHING,
                new Check("contains", "refund", 5),
                new Check("not-contains", List.of("sorry"), 6),
                new Check("regex", "\\d+ days", 7));

        assertThat(score(goldenCase, "Sadly no refund, sorry."))
                .isEqualTo(Score.fail("2 of 3 checks failed; not-contains: found \"sorry\" at character 18; "
                        + "regex: /\\d+ days/ matches nowhere in \"Sadly no refund, sorry.\""));
    }

    @Test
    void whatTheFirstOfManyChecksFoundIsTold() throws Exception {
        Check[] checks = Stream.of("a", "b", "c", "d", "e")
                .map(it -> new Check("contains", it, 5))
                .toArray(Check[]::new);

        assertThat(score(Cases.withChecks(Expected.NOTHING, checks), "abcde"))
                .isEqualTo(Score.pass("all 5 checks hold; contains: found \"a\" at character 1; "
                        + "contains: found \"b\" at character 2; contains: found \"c\" at character 3; and 2 more"));
    }

    @Test
    void aBrokenCheckCountsWhateverBecomesOfAnother() throws Exception {
        Check deep = new Check("regex", "^(a|b)*c", 5);
        String answer = "ab".repeat(100_000);

        assertThat(score(Cases.withChecks(Expected.NOTHING, deep, new Check("contains", "zzz", 6)), answer))
                .extracting("value")
                .isEqualTo(0.0);
        assertThat(score(Cases.withChecks(Expected.NOTHING, deep, new Check("contains", "a", 6)), answer))
                .isEqualTo(Score.unscored(
                        "regex: the answer is too long or too deeply nested for {\"regex\":\"^(a|b)*c\"}"));
        assertThat(score(Cases.withCheck("not-regex", "^(a|b)*c"), answer)).isInstanceOf(Score.Unscored.class);
        assertThat(score(
                        Cases.withChecks(
                                Expected.NOTHING,
                                new Check("json-equals", Map.of(), 5),
                                new Check("contains", "zzz", 6)),
                        "5"))
                .isEqualTo(Score.fail("1 of 2 checks failed; contains: did not find \"zzz\" in \"5\""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormOfEveryRuleIsUnderstood(String rule, Object argument, String good, String bad) throws Exception {
        GoldenCase goldenCase = Cases.withChecks(Expected.anyOf("42"), new Check(rule, argument, 5));

        assertThat(Rule.ofCase().check(Cases.set(goldenCase))).isEmpty();
        assertThat(score(goldenCase, good)).satisfies(it -> {
            assertThat(it).extracting("value").isEqualTo(1.0);
            assertThat(it.reason()).startsWith("the check holds; " + rule + ": ");
        });
        assertThat(score(goldenCase, bad)).extracting("value").isEqualTo(0.0);
    }

    static Stream<Arguments> forms() {
        String regex = "\\[(\\w+)\\]";
        return Stream.of(
                Arguments.of("contains", "refund", "a refund", "no"),
                Arguments.of("contains", List.of("a", "b"), "ab", "a"),
                Arguments.of("contains", Map.of("texts", List.of("A", "b"), "any", true), "b", "a"),
                Arguments.of("contains", Map.of("texts", List.of("A", "b"), "ignore-case", true), "aB", "a"),
                Arguments.of("not-contains", "sorry", "fine", "sorry"),
                Arguments.of("not-contains", Map.of("texts", "sorry", "ignore-case", true), "fine", "Sorry"),
                Arguments.of("not-contains", List.of("a", "b"), "c", "cb"),
                Arguments.of("regex", "^\\w$", "ä", "ab"),
                Arguments.of("equals", "Yes", " Yes ", "yes"),
                Arguments.of("equals", Map.of("text", "Yes", "extract", regex), "so [Yes]", "so Yes"),
                Arguments.of("equals", Map.of("text", "Yes", "ignore-case", true), "yes", "no"),
                Arguments.of("equals", Map.of("extract", regex), "so [42]", "so [41]"),
                Arguments.of("number", 7L, "it is 7.0", "it is 7.1"),
                Arguments.of("number", new BigDecimal("0.1"), "0.10", "0.11"),
                Arguments.of("number", Map.of("value", 7L, "tolerance", new BigDecimal("0.5")), "7.5", "7.51"),
                Arguments.of("number", Map.of("value", 7L, "extract", regex), "[7] of 9", "9 of [9]"),
                Arguments.of("number", Map.of("tolerance", 1L), "43", "44"),
                Arguments.of("number", Map.of("value", 7L, "unit", List.of("kg", "kilos")), "7 kg in 2 boxes", "7 g"),
                Arguments.of("number", Map.of("value", 1234L, "separators", "1.234,50"), "1.234,0", "1,234"),
                Arguments.of("json-schema", Map.of("type", "integer", "minimum", 2L), "2", "1"),
                Arguments.of("json-schema", Collections.singletonMap("const", null), "null", "0"),
                Arguments.of(
                        "json-schema", Map.of("properties", Map.of("a", Map.of("type", "null"))), "{}", "{\"a\":1}"),
                Arguments.of("json-equals", Map.of("json", List.of(1L, 2L)), "[1.0,2]", "[2,1]"),
                Arguments.of("json-equals", Map.of("json", List.of(1L, 2L), "any-order", true), "[2,1,1]", "[2]"),
                Arguments.of("json-equals", Collections.singletonMap("json", null), "null", "{}"),
                Arguments.of("no-personal-data", true, "Ask info@shop.de.", "Ask jo@shop.de."),
                Arguments.of("no-personal-data", Map.of("allow", "jo@shop.de"), "Ask Jo@shop.de.", "Ask joe@shop.de."),
                Arguments.of(
                        "language",
                        "de",
                        "Ihre Bestellung wurde gestern verschickt.",
                        "Your order was shipped yesterday and will arrive on Monday."));
    }

    @Test
    void everyFirstRuleIsTriedAbove() {
        assertThat(forms().map(it -> it.get()[0]).distinct())
                .containsExactlyElementsOf(
                        RuleForms.ALL.stream().map(CheckForm::name).toList());
    }

    @Test
    void theyAreOneScorerNamedChecks() {
        assertThat(Rule.ofCase().spec()).isEqualTo(ScorerSpec.of("checks", ScorerSpec.Kind.RULE, "rule/checks/1"));
    }

    @Test
    void aChangedRuleChangesTheSignatureAndANewOneDoesNot() {
        assertThat(signature(1, 1, 1)).isEqualTo("rule/checks/1");
        assertThat(signature(1, 2, 1)).isEqualTo("rule/checks/2");
        assertThat(signature(1, 2, 3, 1)).isEqualTo("rule/checks/4");
        assertThat(Rule.ofCase().spec()).isEqualTo(CaseChecks.spec(Checks.forms()));
    }

    private static String signature(int... versions) {
        List<CheckForm> forms =
                IntStream.of(versions).mapToObj(it -> contains(it)).toList();
        return CaseChecks.spec(forms).signature();
    }

    private static CheckForm contains(int version) {
        return new CheckForm(
                "contains", version, "a text", Checks.named("contains").orElseThrow()::read);
    }

    @Test
    void aRuleOfAScorerHasTheSameVersion() {
        CheckForm form = contains(3);

        assertThat(form.scorer(form.read(new Argument("contains", "a"))).spec().signature())
                .isEqualTo("rule/contains/3 {\"texts\":[\"a\"]}");
    }

    @Test
    void notBeforeARuleIsItsOpposite() throws Exception {
        assertThat(score(Cases.withCheck("not-regex", "a+"), "b"))
                .isEqualTo(Score.pass("the check holds; not-regex: /a+/ matches nowhere in \"b\""));
        assertThat(score(Cases.withCheck("not-regex", "a+"), "ba"))
                .isEqualTo(Score.fail("the check failed; not-regex: /a+/ matches \"a\" at character 2"));
        assertThat(Rule.not(Rule.regex("a+")).spec())
                .isEqualTo(ScorerSpec.of("not-regex", ScorerSpec.Kind.RULE, "not rule/regex/1 {\"regex\":\"a+\"}"));
    }

    @ParameterizedTest
    @CsvSource({"word-count, 2", "refusal, true", "tokens, 5", "latency, 2000", "chrf, 0.5", "is-json, true"})
    void aCellOfACsvFileHoldsANumberOrAFlagAsText(String rule, String cell) {
        assertThat(Rule.ofCase().check(Cases.set(Cases.withCheck(rule, cell))))
                .allSatisfy(it -> assertThat(it.message())
                        .isEqualTo("[chrf] has nothing to compare with: the case lacks an expected text"));
    }

    @Test
    void aConditionIsReadOnceForAllTrialsAndCases() {
        CaseChecks checks = new CaseChecks();

        Condition first = checks.condition(new Check("regex", "^a+$", 5));

        assertThat(checks.condition(new Check("regex", "^a+$", 9))).isSameAs(first);
        assertThat(checks.condition(new Check("contains", "^a+$", 5))).isNotEqualTo(first);
        assertThat(new CaseChecks().condition(new Check("regex", "^a+$", 5))).isNotSameAs(first);
    }

    @Test
    void moreChecksThanAreKeptAreReadAgain() {
        CaseChecks checks = new CaseChecks();
        List<Check> some = IntStream.rangeClosed(0, CaseChecks.MOST_KEPT)
                .mapToObj(i -> new Check("contains", "text " + i, 5))
                .toList();
        List<Condition> conditions = some.stream().map(checks::condition).toList();

        assertThat(checks.condition(some.get(CaseChecks.MOST_KEPT - 1)))
                .isSameAs(conditions.get(CaseChecks.MOST_KEPT - 1));
        assertThat(checks.condition(some.get(CaseChecks.MOST_KEPT)))
                .isNotSameAs(conditions.get(CaseChecks.MOST_KEPT))
                .isEqualTo(conditions.get(CaseChecks.MOST_KEPT));
    }

    @Test
    void aCheckThatWasNeverFoundOutIsUnscored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(Cases.withCheck("contain", "a"), "a"))
                .withMessage("there is no check [contain]");
    }
}
