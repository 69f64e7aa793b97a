package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goldunit.file.Located.Entry;
import io.goldunit.file.Located.Kind;
import io.goldunit.file.Located.Mapping;
import io.goldunit.file.Located.Scalar;
import io.goldunit.file.Located.Sequence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatedJsonTests {

    @Test
    void everyValueKnowsItsLine() {
        assertThat(LocatedJson.read("\n[\n  {\"a\":\n    1.10},\r\n  \"x\"\n]\n", "cases.json"))
                .isEqualTo(new Sequence(
                        List.of(
                                new Mapping(List.of(new Entry("a", new Scalar(Kind.NUMBER, "1.10", 4), 3)), 3),
                                new Scalar(Kind.TEXT, "x", 5)),
                        2));
    }

    @Test
    void anEmptyFileIsNothing() {
        assertThat(LocatedJson.read(" \n", "cases.json")).isEqualTo(new Scalar(Kind.NOTHING, "", 1));
    }

    @Test
    void linesAreCountedFromWhereItStands() {
        assertThat(LocatedJson.readAt(7, "[\n1]", "cases.csv"))
                .isEqualTo(new Sequence(List.of(new Scalar(Kind.NUMBER, "1", 8)), 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,%n2}      | 2 not-json: at column 2: Unexpected close marker '}': expected ']'. Correct the JSON.",
                "[1,%n{%n\"a  | 3 truncated: the JSON ends too early: a quote or a bracket is not closed."
                        + " Close it, or bring back the rest.",
                "{}%n{}       | 2 not-json: more stands behind the end of the JSON value. Put all values into one list,"
                        + " or name the file .jsonl when each stands on a line of its own.",
                "[%nNaN]      | 2 not-a-number: NaN is no JSON number. Write a number, or a text in quotes."
            })
    void whatIsNotTakenIsFound(String text, String found) {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class, () -> LocatedJson.read(text.replace("%n", "\n"), "cases.json"));
        assertThat(refused.findings()).hasToString("[cases.json:" + found + "]");
    }

    @Test
    void anUnfinishedDepthOfBracketsIsRefusedBeforeItsEnd() {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class, () -> LocatedJson.read("[\n".repeat(1_000_000), "cases.json"));
        assertThat(refused.findings())
                .hasToString(
                        "[cases.json:102 too-deep: values stand more than 100 deep inside each other. Make it flatter.]");
    }
}
