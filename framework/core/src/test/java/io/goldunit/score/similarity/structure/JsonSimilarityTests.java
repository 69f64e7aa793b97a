package io.goldunit.score.similarity.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.golden.Expected;
import io.goldunit.score.Cases;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.similarity.Similarity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSimilarityTests {

    private static Score score(String answer, String expected) throws Exception {
        return Similarity.jsonSimilarity().score(Trial.of(Cases.withChecks(new Expected(List.of(), expected)), answer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":2} | {\"b\":2,\"a\":1} | 1",
                "{\"a\":1} | {\"a\":1,\"b\":2} | 0.5",
                "{\"a\":1,\"b\":2} | {\"a\":1} | 0.5",
                "{\"a\":\"lamp\"} | {\"a\":\"limp\"} | 0.75",
                "[1,2,3] | [3,2,1] | 1",
                "[\"x\",{\"a\":1}] | [{\"a\":1}] | 0.5",
                "[] | [] | 1",
                "{} | {} | 1",
                "[] | {} | 0",
                "1 | 3 | 0.5",
                "-1 | 1 | 0",
                "1.0 | 1 | 1",
                "1e400 | 1e400 | 1",
                "true | true | 1",
                "true | \"true\" | 0",
                "null | null | 1"
            })
    void valuesAreComparedFieldByField(String answer, String expected, double value) throws Exception {
        assertThat(((Score.Value) score(answer, expected)).value()).isEqualTo(value);
    }

    @Test
    void whatIsNoJsonIsZeroAndSaysWhy() throws Exception {
        assertThat(score("", "1")).isEqualTo(Score.of(0, "the answer is empty, not JSON"));
        assertThat(score("1 2", "1").reason()).startsWith("not JSON: more follows after the value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'a':1} | {'a':1} | 1.0000 of the expected JSON",
                "1 | 3 | 0.5000 of the expected JSON; at the root: 0.5000",
                "{'a':1,'c':1} | {'a':1,'b':1} | 0.3333 of the expected JSON; at /b: missing; at /c: not expected",
                "{'a':{'b/c':3,'d':1}} | {'a':{'b/c':1,'d':1}} | 0.7500 of the expected JSON; at /a/b~1c: 0.5000",
                "{'a':[{'b':1}]} | {'a':[{'b':3},1]} | 0.2500 of the expected JSON; at /a: 0.2500",
                "{'a':3,'b':9,'c':2,'d':1} | {'a':1,'b':1,'c':1,'e':1} "
                        + "| 0.2733 of the expected JSON; at /d: not expected; at /e: missing; at /b: 0.2000; and 2 more"
            })
    void theFieldsFarthestFromTheExpectedOnesAreNamed(String answer, String expected, String reason) throws Exception {
        assertThat(score(answer.replace('\'', '"'), expected.replace('\'', '"')).reason())
                .isEqualTo(reason);
    }

    @Test
    void listsTooLongAreUnscored() throws Exception {
        String list = "[0" + ",1".repeat(3_000) + "]";

        assertThat(score(list, list)).isEqualTo(Score.unscored("too long to be compared item by item"));
    }
}
