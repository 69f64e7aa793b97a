package io.goldunit.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.goldunit.file.FindingsException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A set whose files are missing, empty or not what they should be. */
class BadFileTests {

    private static final String SET = "golden-sets/support-faq";

    SetFolder set;

    @BeforeEach
    void makeTheSet(@TempDir Path folder) {
        set = SetFolder.in(folder);
    }

    @Test
    void aSetWithoutCaseFilesIsFound() {
        assertThat(set.findings())
                .containsExactly(SET + " no-cases: it has none of cases.yaml, cases.json, cases.jsonl, cases.csv."
                        + " Create one of them.");
    }

    @ParameterizedTest
    @MethodSource
    void aSetWithoutCasesIsFound(String file, String text) {
        assertThat(set.with(file, text).findings())
                .containsExactly(SET + " empty-set: it has no case. Write at least one case, with id and input.");
    }

    static Stream<Arguments> aSetWithoutCasesIsFound() {
        return Stream.of(
                arguments("cases.yaml", ""),
                arguments("cases.yaml", "# to come\n"),
                arguments("cases.yaml", "[]\n"),
                arguments("cases.json", " \n"),
                arguments("cases.json", "[]\n"),
                arguments("cases.jsonl", "\n \n"),
                arguments("cases.csv", "\r\n"),
                arguments("cases.csv", "id,input\r\n,\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cases.yml        | Name it cases.yaml",
                "cases-more.YML   | Name it cases-more.yaml",
                "cases.ndjson     | Name it cases.jsonl",
                "cases.tsv        | Save it as CSV in UTF-8, as cases.csv",
                "cases.xlsx       | Save it as CSV in UTF-8, as cases.csv",
                "Cases_2.ods      | Save it as CSV in UTF-8, as Cases_2.csv",
                "CASES.CSV        | OTHER",
                "cases2.csv       | OTHER",
                "case.json        | OTHER",
                "cases (1).csv    | OTHER",
                "cases.yaml.orig  | OTHER",
                "cases            | OTHER"
            })
    void aCaseFileUnderAnotherNameIsFoundBecauseNobodyReadsIt(String file, String remedy) {
        String other =
                "Name it cases.yaml, cases.json, cases.jsonl, cases.csv, or cases-<part> with one of these endings";
        assertThat(set.with("cases-0.yaml", "- {id: a, input: x}")
                        .with(file, "")
                        .findings())
                .containsExactly(
                        SET + " unread-file: " + file + " is not read. " + remedy.replace("OTHER", other) + ".");
    }

    @Test
    void aFolderOfCasesIsFoundBecauseNobodyReadsIt() throws IOException {
        Files.createDirectory(set.path().resolve("cases"));
        assertThat(set.with("cases.yaml", "- {id: a, input: x}").findings())
                .containsExactly(SET + " unread-file: cases is not read. Put its files beside set.yaml,"
                        + " and name them cases-<part>.yaml or .json or .jsonl or .csv.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline.jsonl", "casestudy.csv", ".~lock.cases.csv#", "README.md"})
    void aFileOfAnotherKindIsNobodysConcern(String file) {
        assertThat(set.with("cases.yaml", "- {id: a, input: x}")
                        .with(file, "")
                        .read()
                        .files())
                .containsExactly(SET + "/cases.yaml");
    }

    @Test
    void aSetWithoutManifestIsFound() {
        assertThat(set.without("set.yaml")
                        .with("cases.yaml", "- {id: a, input: x}")
                        .findings())
                .containsExactly(SET + " no-manifest: it has no set.yaml."
                        + " Create it, with name: support-faq and a version.");
    }

    @ParameterizedTest
    @MethodSource
    void aBadManifestIsFound(String text, String found) {
        set.with("cases.yaml", "- {id: a, input: x}").with("set.yaml", text);
        assertThat(set.findings()).containsExactly(SET + "/set.yaml:" + found);
    }

    static Stream<Arguments> aBadManifestIsFound() {
        return Stream.of(
                arguments("version: 1\n", "1 missing-key: a manifest has no name. Add the key \"name\"."),
                arguments("name: support-faq\n", "1 missing-key: a manifest has no version. Add the key \"version\"."),
                arguments(
                        "version: 1\nname: faq\n",
                        "2 other-name: the name \"faq\" is not the folder's, \"support-faq\"."
                                + " Rename the one or the other."),
                arguments(
                        "name: support-faq\nversion: 1\nlicense: MIT\n",
                        "3 unknown-key: \"license\" is not a key of a manifest. Did you mean \"licence\"?"
                                + " Known: name, version, description, licence, owner, tape."),
                arguments(
                        "name: support-faq\nversion: [1]\n",
                        "2 wrong-type: version must be a text, a number, true or false, but is a list."
                                + " Write a text, a number, true or false."),
                arguments(
                        "name: support-faq\nversion: 1\nowner: 7\n",
                        "3 wrong-type: owner must be a text, but is the number 7. Put it in quotes: \"7\"."),
                arguments(
                        "",
                        "1 wrong-type: a manifest must be a mapping with name, version, description, licence, owner, tape,"
                                + " but is empty. Write a mapping with name, version, description, licence, owner, tape."));
    }

    @Test
    void idsAreSharedByAllFiles() {
        set.with("cases.yaml", "\n- {id: a, input: x}\n")
                .with("cases.json", "[\n  {\"id\": \"b\", \"input\": \"y\"},\n  {\"id\": \"a\", \"input\": \"y\"}\n]\n")
                .with("cases-2.jsonl", "{\"id\": \"b\", \"input\": \"y\"}\n")
                .with("cases-3.csv", "input,id\n\"y\n\",c\nz,a\n");
        String taken = " is taken by " + SET;
        assertThat(set.findings())
                .containsExactly(
                        SET + "/cases.json:3 [a] duplicate-id: the id \"a\"" + taken
                                + "/cases.yaml:2. Give one of the two another id.",
                        SET + "/cases-2.jsonl:1 [b] duplicate-id: the id \"b\"" + taken
                                + "/cases.json:2. Give one of the two another id.",
                        SET + "/cases-3.csv:4 [a] duplicate-id: the id \"a\"" + taken
                                + "/cases.yaml:2. Give one of the two another id.");
    }

    @Test
    void aFileOfMoreThanAHundredMegabytesIsRefusedUnread() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(set.path().resolve("cases.csv").toFile(), "rw")) {
            large.setLength(110_000_000);
        }
        assertThat(set.with("cases.yaml", "- {id: a, input: x}").findings())
                .containsExactly(
                        SET + "/cases.csv too-large: the file has 110000000 bytes, more than 64 MB. Split it up.");
    }

    @Test
    void aRepeatedKeyInAJsonLineIsFound() {
        set.with("cases.jsonl", "{\"id\": \"a\", \"input\": \"y\", \"id\": \"b\"}\n");
        assertThat(set.findings())
                .containsExactly(SET + "/cases.jsonl:1 [a] duplicate-key:"
                        + " the key \"id\" stands in this mapping already. Keep one of the two.");
    }

    @Test
    void everyProblemOfEveryFileStandsInOneReport() {
        set.with("set.yaml", "name: faq\n")
                .with("cases.yaml", "- id: a\n".getBytes(ISO_8859_1))
                .with(
                        "cases.jsonl",
                        "{\"id\": \"b\", \"input\": NaN}\n{\"id\": \"c\", \"inpt\": 1}\n{\"id\": \"d\", \"in");
        assertThatThrownBy(set::read).isInstanceOf(FindingsException.class).hasMessage("""
                        golden set [support-faq] cannot be used: 7 problems
                          golden-sets/support-faq/set.yaml:1 missing-key: a manifest has no version. Add the key "version".
                          golden-sets/support-faq/set.yaml:1 other-name: the name "faq" is not the folder's, "support-faq". Rename the one or the other.
                          golden-sets/support-faq/cases.yaml:1 [a] missing-key: a case has no input. Add the key "input".
                          golden-sets/support-faq/cases.jsonl:1 not-a-number: NaN is no JSON number. Write a number, or a text in quotes.
                          golden-sets/support-faq/cases.jsonl:2 [c] unknown-key: "inpt" is not a key of a case. Did you mean "input"? Known: id, input, expected, context, checks, tags, source, notes.
                          golden-sets/support-faq/cases.jsonl:2 [c] missing-key: a case has no input. Add the key "input".
                          golden-sets/support-faq/cases.jsonl:3 truncated: the file was cut off: it ends in the middle of this line. Bring back the rest of the file.""");
    }

    @Test
    void aFileThatCannotBeReadAtAllHidesNoOther() {
        set.with("cases.yaml", "- id: é".getBytes(ISO_8859_1)).with("cases.jsonl", "{\"id\": \"a\"}\n");
        assertThat(set.findings())
                .containsExactly(
                        SET
                                + "/cases.yaml:1 invalid-utf8: the byte E9 at offset 6 is not UTF-8; in Windows-1252 it is \"é\"."
                                + " Save the file as UTF-8.",
                        SET + "/cases.jsonl:1 [a] missing-key: a case has no input. Add the key \"input\".");
    }

    @Test
    void aSyntaxErrorIsFoundWithItsLine() {
        set.with("cases.yaml", "- id: a\n  input: x\n\t- id: b\n");
        assertThat(set.findings())
                .containsExactly(
                        SET + "/cases.yaml:3 not-yaml: found character '\\t(TAB)' that cannot start any token."
                                + " Indent with spaces, and put quotes around a text that begins with a sign or holds a colon.");
    }
}
