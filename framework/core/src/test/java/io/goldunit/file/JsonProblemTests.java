package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.goldunit.candidate.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonProblemTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"text": "a", "finish": "done"}        | finish must be one of stop, length, tool-calls, content-filter, other, but is "done"
            {"text": "a", "toolCalls": "b"}        | toolCalls must be a list
            {"text": "a", "toolCalls": ["b"]}      | toolCalls[0] must be an object
            {"text": ["a"]}                        | text must be a text
            {"text": "a", "millis": "soon"}        | millis must be a whole number, but is "soon"
            {"text": null}                         | the candidate returned no text (null); an empty one is ""
            []                                     | it must be an object
            {"text": "a"} {}                       | more stands behind the end of the JSON value
            {"text": "a", "millis": NaN}           | Non-standard token 'NaN'
            {"text": "a", "millis": +1}            | Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs
            {"text": "a" /* b */}                  | Unexpected character ('/' (code 47)): maybe a (non-standard) comment?
            {"text": "a"                           | Unexpected end-of-input: expected close marker for Object
            """)
    void whatReadsItIsNoAffairOfTheReader(String json, String problem) {
        JsonProcessingException thrown =
                catchThrowableOfType(JsonProcessingException.class, () -> Json.read(json, Answer.class));

        assertThat(JsonProblem.of(thrown)).isEqualTo(problem);
    }
}
