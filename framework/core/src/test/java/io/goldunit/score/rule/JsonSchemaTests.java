package io.goldunit.score.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaTests {

    private static final String TICKET = """
            {"type": "object",
             "required": ["label", "due"],
             "properties": {"label": {"enum": ["Billing", "HowTo"]},
                            "due": {"type": "string", "format": "date"},
                            "votes": {"type": "integer", "minimum": 1000}},
             "additionalProperties": false}
            """;

    private static Score score(String schema, String answer) throws Exception {
        return Rule.jsonSchema(schema).score(Trial.of(GoldenCase.of("ticket", "Label it."), answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"label\":\"HowTo\",\"due\":\"2024-02-29\"}",
                "\n {\"label\":\"HowTo\",\"due\":\"2024-02-29\"} \n",
                "```json\n{\"label\":\"HowTo\",\"due\":\"2024-02-29\"}\n```",
                "```\r\n{\"label\":\"HowTo\",\n\"due\":\"2024-02-29\"}```\n"
            })
    void jsonThatFitsHoldsBareOrInOneFence(String answer) throws Exception {
        assertThat(score(TICKET, answer)).isEqualTo(Score.pass("fits the schema"));
    }

    @Test
    void everythingThatDoesNotFitHasItsPlace() throws Exception {
        assertThat(score(TICKET, "{\"label\":\"Other\",\"due\":\"2023-02-29\",\"votes\":5}"))
                .isEqualTo(Score.fail("at /label: does not have a value in the enumeration [\"Billing\", \"HowTo\"]; "
                        + "at /due: does not match the date pattern must be a valid RFC 3339 full-date; "
                        + "at /votes: must have a minimum value of 1000"));
    }

    @Test
    void moreThanThreeProblemsAreCounted() throws Exception {
        assertThat(score("{\"items\":{\"type\":\"string\"}}", "[1,2,3,4,5]"))
                .isEqualTo(Score.fail("at /0: integer found, string expected; at /1: integer found, string expected; "
                        + "at /2: integer found, string expected; and 2 more"));
    }

    @Test
    void aProblemIsCutShortWhenTheAnswerMakesItLong() throws Exception {
        assertThat(score("{\"additionalProperties\":false}", "{\"" + "a".repeat(1000) + "\":1}"))
                .isEqualTo(Score.fail("at the root: property '" + "a".repeat(177) + " ... "
                        + "nd the schema does not allow additional properties"));
    }

    @Test
    void aProblemOfTheWholeValueIsAtTheRoot() throws Exception {
        assertThat(score(TICKET, "[]")).isEqualTo(Score.fail("at the root: array found, object expected"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sure! {}          | not JSON: Unrecognized token 'Sure': was expecting (JSON String, Number, Array, Object \
            or token 'null', 'true' or 'false') at line 1, column 1, in "Sure! {}"
            {} {}             | not JSON: more follows after the value at line 1, column 4, in "{} {}"
            """)
    void whatIsNoJsonBreaksTheRule(String answer, String reason) throws Exception {
        assertThat(score("true", answer)).isEqualTo(Score.fail(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "```json\n```"})
    void anEmptyAnswerBreaksTheRule(String answer) throws Exception {
        assertThat(score("true", answer)).isEqualTo(Score.fail("the answer is empty, not JSON"));
    }

    @Test
    void numbersAreExactHoweverLarge() throws Exception {
        assertThat(score("{\"multipleOf\":0.01}", "0.07")).isEqualTo(Score.pass("fits the schema"));
        assertThat(score("{\"type\":\"number\",\"maximum\":5}", "1e400"))
                .isEqualTo(Score.fail("at the root: must have a maximum value of 5"));
    }

    @Test
    void theMetaSchemaOfTheDraftMayBeReferredTo() throws Exception {
        assertThat(score("{\"$ref\":\"https://json-schema.org/draft/2020-12/schema\"}", "{\"minimum\":\"1\"}"))
                .isEqualTo(Score.fail("at /minimum: string found, number expected"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                     | the schema is not JSON: Unexpected end-of-input
            []                                    | the schema is broken: at the root: array found, [object, boolean] expected
            {"type":"objekt"}                     | the schema is broken: at /type: does not have a value in the enumeration
            {"pattern":"("}                       | the schema is broken: at /pattern: does not match the regex pattern
            {"$ref":"#/$defs/gone"}               | the schema is broken: Reference /$defs/gone cannot be resolved
            {"$ref":"http://localhost/s.json"}    | the schema is broken: Schema from 'http://localhost/s.json' is not allowed to be loaded.
            {"$ref":"file:///s.json"}             | the schema is broken: Schema from 'file:///s.json' is not allowed to be loaded.
            {"$ref":"classpath:draft-07/schema"}  | the schema is broken: Schema from 'classpath:draft-07/schema' is not allowed to be loaded.
            {"$schema":"http://json-schema.org/draft-07/schema#"} | the schema is broken: Unknown dialect 'http://json-schema.org/draft-07/schema#'.
            """)
    void aBrokenSchemaIsRefusedAndNothingIsLoaded(String schema, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.jsonSchema(schema))
                .withMessageStartingWith(message);
    }

    @Test
    void aSchemaThatNeverEndsIsUnscoredAndNotFatal() throws Exception {
        assertThat(score("{\"$ref\":\"#\"}", "{}"))
                .isInstanceOf(Score.Unscored.class)
                .extracting(Score::reason)
                .asString()
                .startsWith("the answer is too long or too deeply nested for {\"schema\":\"");
    }

    @Test
    void theSignatureIdentifiesTheSchemaByContent() {
        assertThat(Rule.jsonSchema("{\"type\":\"object\",\"minProperties\":1}")
                        .spec()
                        .signature())
                .startsWith("rule/json-schema/1 {\"schema\":\"")
                .isNotEqualTo(Rule.jsonSchema("{\"type\":\"object\"}").spec().signature())
                .isEqualTo(Rule.jsonSchema(" {\"minProperties\":1,\"type\":\"object\"}")
                        .spec()
                        .signature());
    }
}
