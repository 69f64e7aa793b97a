package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.file.Located.Entry;
import io.goldunit.file.Located.Kind;
import io.goldunit.file.Located.Mapping;
import io.goldunit.file.Located.Scalar;
import io.goldunit.file.Located.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatedJsonLinesTests {

    private final Findings findings = new Findings("cases.jsonl");

    @Test
    void eachLineIsAValueThatKnowsItsLine() {
        List<Located> values = LocatedJsonLines.read("{\"a\": [1.10, \"x\"]}\n\n  \r\n[true, null]\r\n", findings);
        assertThat(values)
                .containsExactly(
                        new Mapping(
                                List.of(new Entry(
                                        "a",
                                        new Sequence(
                                                List.of(
                                                        new Scalar(Kind.NUMBER, "1.10", 1),
                                                        new Scalar(Kind.TEXT, "x", 1)),
                                                1),
                                        1)),
                                1),
                        new Sequence(List.of(new Scalar(Kind.BOOLEAN, "true", 4), new Scalar(Kind.NOTHING, "", 4)), 4));
        assertThat(findings.byLine()).isEmpty();
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThat(LocatedJsonLines.read("1\n2", findings)).hasSize(2);
        assertThat(findings.byLine()).isEmpty();
    }

    @Test
    void aRepeatedKeyIsStillThere() {
        Mapping mapping = (Mapping)
                LocatedJsonLines.read("{\"a\": 1, \"a\": 2}", findings).get(0);
        assertThat(mapping.repeated()).containsExactly(new Entry("a", new Scalar(Kind.NUMBER, "2", 1), 1));
    }

    @Test
    void aBadLineHidesNoOther() {
        assertThat(LocatedJsonLines.read("1\n{\"a\": }\n2\n{'a': 1}\n3\n", findings))
                .extracting(Located::line)
                .containsExactly(1, 3, 5);
        assertThat(found())
                .containsExactly(
                        "cases.jsonl:2 not-json: at column 7: Unexpected character ('}' (code 125)):"
                                + " expected a value. Correct the JSON of this line.",
                        "cases.jsonl:4 not-json: at column 2: Unexpected character (''' (code 39)):"
                                + " was expecting double-quote to start field name. Correct the JSON of this line.");
    }

    @Test
    void aFileThatWasCutOffIsSaidToBe() {
        assertThat(LocatedJsonLines.read("{\"id\": \"a\"}\n{\"id\": \"b", findings))
                .hasSize(1);
        assertThat(found())
                .containsExactly("cases.jsonl:2 truncated: the file was cut off: it ends in the middle of this line."
                        + " Bring back the rest of the file.");
    }

    @Test
    void aValueOverSeveralLinesIsFound() {
        LocatedJsonLines.read("{\n\"id\": \"a\"\n}\n", findings);
        assertThat(found())
                .hasSize(3)
                .first()
                .asString()
                .isEqualTo("cases.jsonl:1 not-json: the JSON does not end on its line. Write each case on one line.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[NaN]        | not-a-number: NaN is no JSON number. Write a number, or a text in quotes.",
                "[-Infinity]  | not-a-number: -Infinity is no JSON number. Write a number, or a text in quotes.",
                "1 2          | not-json: more stands behind the end of the JSON value. Write each case on one line.",
                "\"\\uD83D\"  | half-character: an escape makes half a character. Write the character itself.",
                "{\"\\uDE00\": 1} | half-character: an escape makes half a character. Write the character itself."
            })
    void whatIsNotTakenIsFound(String text, String found) {
        assertThat(LocatedJsonLines.read(text, findings)).isEmpty();
        assertThat(found()).containsExactly("cases.jsonl:1 " + found);
    }

    @Test
    void valuesMayStandAHundredDeep() {
        assertThat(LocatedJsonLines.read("[".repeat(101) + "]".repeat(101), findings))
                .hasSize(1);
        LocatedJsonLines.read("[".repeat(102) + "]".repeat(102), findings);
        assertThat(found())
                .containsExactly("cases.jsonl:1 too-deep: values stand more than 100 deep inside each other."
                        + " Make it flatter.");
    }

    @Test
    void anUnfinishedDepthOfBracketsIsRefusedBeforeItsEnd() {
        LocatedJsonLines.read("[".repeat(1_000_000), findings);
        assertThat(findings.byLine()).extracting(Finding::rule).containsExactly("too-deep");
    }

    private List<String> found() {
        return findings.byLine().stream().map(Finding::toString).toList();
    }
}
