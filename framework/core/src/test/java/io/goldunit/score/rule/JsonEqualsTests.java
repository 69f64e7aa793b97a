package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Finding;
import io.goldunit.golden.Check;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonEqualsTests {

    private static final String TICKET = "{\"labels\":[\"Account\",\"Bug\"],\"priority\":0,\"due\":null}";
    private static final Score EQUAL = Score.pass("equals the expected JSON");

    private static Score score(Scorer rule, String expected, String answer) throws Exception {
        return rule.score(Trial.of(expecting(expected), answer));
    }

    private static GoldenCase expecting(String json) {
        return Cases.withChecks(new Expected(List.of(), json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TICKET,
                " { \"due\" : null, \"priority\" : 0.00, \"labels\" : [ \"Account\", \"Bug\" ] }\n",
                "```json\n{\"labels\":[\"Account\",\"Bug\"],\"priority\":0e5,\"due\":null}\n```"
            })
    void theSameValueHoldsHoweverItIsWritten(String answer) throws Exception {
        assertThat(score(Rule.jsonEquals(), TICKET, answer)).isEqualTo(EQUAL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"a":1}          | {"a":"1"}        | at /a: expected 1, found "1"
            {"a":1}          | {"a":1,"b":[2]}  | at /b: not expected, found [2]
            {"a":1,"b":2}    | {"a":1}          | at /b: missing, expected 2
            {"a":null}       | {}               | at /a: missing, expected null
            {"a":{"b":[1]}}  | {"a":{"b":[2]}}  | at /a/b/0: expected 1, found 2
            [1,2]            | [2,1]            | at /0: expected 1, found 2; at /1: expected 2, found 1
            [1,2]            | [1]              | at /1: missing, expected 2
            [1]              | [1,2]            | at /1: not expected, found 2
            {"a/b":{"c~d":1}}| {"a/b":{"c~d":2}}| at /a~1b/c~0d: expected 1, found 2
            [1,2]            | {"a":1}          | at the root: expected [1,2], found {"a":1}
            "x"              | "X"              | at the root: expected "x", found "X"
            [1,2,3,4,5]      | []               | at /0: missing, expected 1; at /1: missing, expected 2; at /2: missing, expected 3; and 2 more
            """)
    void everyDifferenceHasItsPlace(String expected, String answer, String reason) throws Exception {
        assertThat(score(Rule.jsonEquals(), expected, answer)).isEqualTo(Score.fail(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1,2,3]", "[3,2,1]", "[3,1,2,2.0,1]"})
    void inAnyOrderAListIsASet(String answer) throws Exception {
        assertThat(score(Rule.jsonEquals().anyOrder(), "[1,2,3]", answer)).isEqualTo(EQUAL);
    }

    @Test
    void inAnyOrderListsWithinListsAndObjectsAreSetsToo() throws Exception {
        assertThat(score(
                        Rule.jsonEquals().anyOrder(),
                        "{\"a\":[{\"b\":[1,2]},{\"b\":[3]}]}",
                        "{\"a\":[{\"b\":[3]},{\"b\":[2,1.0]}]}"))
                .isEqualTo(EQUAL);
    }

    @Test
    void inAnyOrderItemsAreMissingOrTooManyAndEachIsNamedOnce() throws Exception {
        assertThat(score(
                        Rule.jsonEquals().anyOrder(),
                        "{\"labels\":[\"A\",\"B\",\"B\"]}",
                        "{\"labels\":[\"A\",\"C\",\"C\"]}"))
                .isEqualTo(Score.fail("at /labels: missing, expected \"B\"; at /labels: not expected, found \"C\""));
    }

    @Test
    void numbersAreExactHoweverLarge() throws Exception {
        assertThat(score(Rule.jsonEquals(), "12345678901234567890.1", "12345678901234567890.10"))
                .isEqualTo(EQUAL);
        assertThat(score(Rule.jsonEquals(), "0.1", "0.10000000000000001"))
                .isEqualTo(Score.fail("at the root: expected 0.1, found 0.10000000000000001"));
        assertThat(score(Rule.jsonEquals(), "1e400", "1e999999999"))
                .isEqualTo(Score.fail("at the root: expected 1E+400, found 1E+999999999"));
    }

    @Test
    void aNumberThatNobodyCanReadIsUnscored() throws Exception {
        assertThat(score(Rule.jsonEquals(), "1", "{\"a\": 1e99999999999}"))
                .isEqualTo(Score.unscored(
                        "not read as JSON: a number that is too large to be read, in \"{\"a\": 1e99999999999}\""));
    }

    @Test
    void aLongValueIsShortened() throws Exception {
        assertThat(score(Rule.jsonEquals(), "1", "\"" + "a".repeat(100) + "\""))
                .isEqualTo(Score.fail(
                        "at the root: expected 1, found \"" + "a".repeat(59) + " ... " + "a".repeat(29) + "\""));
    }

    @Test
    void whatIsNoJsonBreaksTheRule() throws Exception {
        assertThat(score(Rule.jsonEquals(), "1", "")).isEqualTo(Score.fail("the answer is empty, not JSON"));
        assertThat(score(Rule.jsonEquals(), "1", "1 2"))
                .isEqualTo(Score.fail("not JSON: more follows after the value at line 1, column 3, in \"1 2\""));
        assertThat(score(Rule.jsonEquals(), "1", "{\"a\":1,\"a\":1}"))
                .isEqualTo(Score.fail("not JSON: Duplicate field 'a' at line 1, column 11, in \"{\"a\":1,\"a\":1}\""));
    }

    @Test
    void itMeasuresOnlyCasesThatExpectJson() {
        assertThat(Rule.jsonEquals().appliesTo(expecting("null"))).isTrue();
        assertThat(Rule.jsonEquals().appliesTo(GoldenCase.of("a", "?", "text"))).isFalse();
        assertThat(Rule.jsonEquals().check(Cases.set(GoldenCase.of("a", "?", "text"))))
                .extracting(Finding::message)
                .containsExactly("scorer [json-equals] measures cases with expected JSON, and set [faq] has none");
        assertThat(Rule.jsonEquals().check(Cases.set(expecting("{}")))).isEmpty();
    }

    @Test
    void expectedJsonThatIsNoneIsFoundBeforeTheRunAndUnscored() throws Exception {
        String problem = "the expected JSON cannot be read: more follows after the value at line 1, column 3";

        assertThat(Rule.jsonEquals().check(Cases.set(expecting("1 2"))))
                .extracting(Finding::message)
                .containsExactly(problem);
        assertThat(score(Rule.jsonEquals(), "1 2", "1")).isEqualTo(Score.unscored(problem));
    }

    @Test
    void aCheckComparesWithTheExpectedJsonUnlessItHasItsOwn() throws Exception {
        GoldenCase own = Cases.withChecks(
                new Expected(List.of(), "[1]"),
                new Check("json-equals", Map.of("json", Map.of("a", new BigDecimal("1.50"), "b", List.of())), 5));
        GoldenCase expected = Cases.withChecks(
                new Expected(List.of(), "[1,2]"), new Check("json-equals", Map.of("any-order", true), 5));

        assertThat(Rule.ofCase().score(Trial.of(own, "{\"b\":[],\"a\":1.5}")))
                .isEqualTo(Score.pass("the check holds; json-equals: equals the expected JSON"));
        assertThat(Rule.ofCase().score(Trial.of(own, "[1]")))
                .isEqualTo(Score.fail(
                        "the check failed; " + "json-equals: at the root: expected {\"a\":1.5,\"b\":[]}, found [1]"));
        assertThat(Rule.ofCase().score(Trial.of(expected, "[2,1]")))
                .isEqualTo(Score.pass("the check holds; json-equals: equals the expected JSON"));
    }

    @Test
    void theSignatureHoldsEveryOption() throws JsonProcessingException {
        assertThat(Rule.jsonEquals().spec())
                .isEqualTo(ScorerSpec.of(
                        "json-equals", ScorerSpec.Kind.RULE, "rule/json-equals/1 {\"any-order\":false,\"json\":[]}"));
        assertThat(Rule.jsonEquals().anyOrder().spec().signature())
                .isEqualTo("rule/json-equals/1 {\"any-order\":true,\"json\":[]}");
        assertThat(new JsonEquals(new WantedJson(tree("[1]")), false).options())
                .isNotEqualTo(new JsonEquals(new WantedJson(tree("[2]")), false).options());
        assertThat(new JsonEquals(new WantedJson(tree("null")), false).options().get("json"))
                .isInstanceOf(String.class);
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return JsonAnswer.read(json);
    }
}
