package io.goldunit.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.goldunit.file.FindingsException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad thing in a CSV file, and what is said about it. */
class BadTableTests {

    private static final String FILE = "golden-sets/support-faq/cases.csv";
    private static final String KNOWN =
            "Known: id, input, expected, tags, context, source, notes, check.<rule>, checks,"
                    + " vars.<name>, messages, turns, expected.json.";

    SetFolder set;

    @BeforeEach
    void makeTheSet(@TempDir Path folder) {
        set = SetFolder.in(folder);
    }

    @ParameterizedTest
    @MethodSource({"headers", "records", "quotes", "leftovers", "lists"})
    void aBadTableIsFoundWithItsLine(String csv, String found) {
        assertThat(set.with("cases.csv", csv).findings()).containsExactly(FILE + found);
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments(
                        "id|input\na|x\n",
                        ":1 other-separator: vertical bars separate the columns, where CSV has commas."
                                + " Save the file with commas as separator."),
                arguments(
                        "ID,input\na,x\n",
                        ":1 missing-column: the header has no column \"id\". Rename the column \"ID\" to \"id\"."),
                arguments(
                        "id,inptu\na,x\n",
                        ":1 missing-column: the header has no column \"input\"."
                                + " Rename the column \"inptu\" to \"input\"."),
                arguments(
                        "id,input,Expected\na,x,y\n",
                        ":1 unknown-column: \"Expected\" is not a column of a case. Did you mean \"expected\"? "
                                + KNOWN),
                arguments(
                        "id,input,vars.\na,x,y\n",
                        ":1 unknown-column: \"vars.\" is not a column of a case. Did you mean \"vars.<name>\"? "
                                + KNOWN),
                arguments(
                        "\nid,input,notes,input\na,x,n,y\n",
                        ":2 duplicate-column: columns 2 and 4 are both named \"input\". Rename or remove one of them."),
                arguments(
                        "id;input\na;x\n",
                        ":1 other-separator: semicolons separate the columns, where CSV has commas."
                                + " Save the file with commas as separator."),
                arguments(
                        "sep=;\nid;input\na;x\n",
                        ":1 other-separator: semicolons separate the columns, where CSV has commas."
                                + " Save the file with commas as separator."),
                arguments(
                        "id\tinput\na\tx\n",
                        ":1 other-separator: tabs separate the columns, where CSV has commas."
                                + " Save the file with commas as separator."));
    }

    static Stream<Arguments> records() {
        return Stream.of(
                arguments(
                        "id,input,tags\na,x,y\n\"b\n\",x\n",
                        ":3 ragged: the record has 2 cells, and the header 3."
                                + " Write the empty cells too, with a comma for each."),
                arguments(
                        "id,input\r\na,x\r\nb\r\n",
                        ":3 ragged: the record has 1 cell, and the header 2."
                                + " Write the empty cells too, with a comma for each."),
                arguments(
                        "id,input\na,x, and y\n",
                        ":2 ragged: the record has 3 cells, and the header 2."
                                + " Put a text that holds a comma into quotes."),
                arguments("id,input\n,x\n", ":2 missing-key: a case has no id. Add the key \"id\"."),
                arguments("id,input\na,\n", ":2 [a] missing-key: a case has no input. Add the key \"input\"."),
                arguments(
                        "id,input,\na,x,y\n",
                        ":2 nameless-column: the cell of column \"\" holds \"y\", and that column has no name."
                                + " Name the column in the header, or empty the cell."),
                arguments(
                        "input,id,checks\n\"x\ny\",a b,\n",
                        ":3 bad-id: \"a b\" cannot be an id: it goes into links and commands."
                                + " Use 1 to 120 of the characters A-Z a-z 0-9 . _ -."));
    }

    static Stream<Arguments> quotes() {
        return Stream.of(
                arguments(
                        "id,input\n\"a\n\",\"never\nclosed\nb,y\n",
                        ":3 open-quote: the quote that opens here is never closed."
                                + " Close it, or double every quote inside the cell."),
                arguments(
                        "id,input\na,5\" screen\n",
                        ":2 stray-quote: a quote stands inside the cell \"5\\\" screen\", which does not begin with one."
                                + " Put the whole cell in quotes, without a blank before them,"
                                + " and double every quote in it."),
                arguments(
                        "id,input\na, \"x\"\n",
                        ":2 stray-quote: a quote stands inside the cell \" \\\"x\\\"\", which does not begin with one."
                                + " Put the whole cell in quotes, without a blank before them,"
                                + " and double every quote in it."),
                arguments(
                        "id,input\na,\"say \"x\" twice\"\n",
                        ":2 stray-quote: more stands behind the closing quote of a cell."
                                + " Double every quote inside the cell."));
    }

    static Stream<Arguments> leftovers() {
        String value = " Put its value there; a text that is to begin so belongs into a YAML or JSON file.";
        return Stream.of(
                arguments(
                        "id,input\na,=SUM(A1:B2)\n",
                        ":2 formula: the cell of column \"input\" holds a formula, \"=SUM(A1:B2)\"." + value),
                arguments(
                        "id,input\na,\"=HYPERLINK(\"\"x\"\",\n\"\"y\"\")\"\n",
                        ":2 formula: the cell of column \"input\" holds a formula,"
                                + " \"=HYPERLINK(\\\"x\\\",\\n\\\"y\\\")\"." + value),
                arguments(
                        "id,input,notes\na,x,=$B$7&\"\"\n".replace("=$B$7&\"\"", "\"=$B$7&\"\"!\"\"\""),
                        ":2 formula: the cell of column \"notes\" holds a formula, \"=$B$7&\\\"!\\\"\"." + value),
                arguments(
                        "id,input,expected\na,x,#REF!\n",
                        ":2 formula: the cell of column \"expected\" holds a spreadsheet's error, #REF!."
                                + " Mend the formula it comes from, and save the file again."),
                arguments(
                        "id,input,expected\na,x,#NAME?\n",
                        ":2 formula: the cell of column \"expected\" holds a spreadsheet's error, #NAME?."
                                + " Mend the formula it comes from, and save the file again."));
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                arguments(
                        "id,input,expected\na,x,\"[\"\"b\"\", \"\"c\"\"\"\n",
                        ":2 [a] truncated: in the cell of column \"expected\": the JSON ends too early:"
                                + " a quote or a bracket is not closed. Close it, or bring back the rest."),
                arguments(
                        "id,input,checks\na,x,contains: b\n",
                        ":2 [a] not-json: in the cell of column \"checks\": at column 1: Unrecognized token 'contains':"
                                + " was expecting (JSON String, Number (or 'NaN'/'+INF'/'-INF'), Array, Object or token"
                                + " 'null', 'true' or 'false'). Correct the JSON."),
                arguments(
                        "id,input,checks\na,x,\"[\n{\"\"contains\"\":\n}]\"\n",
                        ":4 [a] not-json: in the cell of column \"checks\": at column 1: Unexpected character ('}' (code"
                                + " 125)): expected a value. Correct the JSON."),
                arguments(
                        "id,input,checks\na,x,7\n",
                        ":2 [a] wrong-type: checks must be a list of rules, each such as \"- contains: 30 days\","
                                + " but is the number 7. Write a list of rules, each such as \"- contains: 30 days\"."),
                arguments(
                        "id,input,turns\na,x,7\n",
                        ":2 [a] wrong-type: turns must be a list of texts, which the user says one after the other,"
                                + " but is the number 7. Write a list of texts, which the user says one after the"
                                + " other."),
                arguments(
                        "id,input,expected,expected.json\na,x,y,1\n",
                        ":2 [a] duplicate-key: the key \"expected\" stands in this mapping already."
                                + " Keep one of the two."));
    }

    @Test
    void aMissingColumnWithNoneNamedLikeItIsToBeAdded() {
        assertThat(set.with("cases.csv", "name,input\na,x\n").findings())
                .containsExactly(
                        FILE + ":1 missing-column: the header has no column \"id\"."
                                + " Add it to the header, and a cell for it to every record.",
                        FILE + ":1 unknown-column: \"name\" is not a column of a case. " + KNOWN);
    }

    @Test
    void oneBadRecordHidesNoneOfTheOthers() {
        set.with("cases.csv", "id,input\na\nb,x,y\nc,\na b,x\n");
        assertThat(set.findings())
                .extracting(finding -> finding.substring(FILE.length() + 1, finding.indexOf(": ")))
                .containsExactly("2 ragged", "3 ragged", "4 [c] missing-key", "5 bad-id");
    }

    @Test
    void aFileThatIsWrongAllOverIsNotReadToItsEnd() {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class, () -> set.with("cases.csv", "id,input\n" + "a,x,\n".repeat(200_000))
                        .read());
        assertThat(refused.findings()).hasSize(1001);
        assertThat(refused.findings().get(0))
                .hasToString(
                        FILE + " too-many: there are 1000 problems before line 1002; the rest of the file was not read."
                                + " Correct what they have in common.");
        assertThat(refused).hasMessageStartingWith("golden set [support-faq] cannot be used: 1001 problems\n");
        assertThat(refused).hasMessageEndingWith(" into quotes.\n  and 901 more");
    }

    @Test
    void exactlyAsManyProblemsAsAreReportedAreAllThereAre() {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class,
                () -> set.with("cases.csv", "id,input\n" + "a\n".repeat(1000)).read());
        assertThat(refused.findings()).hasSize(1000).allSatisfy(it -> assertThat(it.rule())
                .isEqualTo("ragged"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,input\na,x\n",
                "id,input\r\na,x\r\n",
                "id,input\ra,x\r",
                "id,input\n\n\na,x",
                "\uFEFF\"id\",\"input\"\na,x\n\n"
            })
    void everyLineEndIsTaken(String csv) {
        assertThat(set.with("cases.csv", csv).read().cases()).hasSize(1);
    }
}
