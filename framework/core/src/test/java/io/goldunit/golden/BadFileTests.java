package io.goldunit.golden;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
                .containsExactly(SET + " no-cases: it has neither cases.yaml nor cases.jsonl. Create one of them.");
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
                arguments("cases.jsonl", "\n \n"));
    }

    @Test
    void aCaseFileUnderAnotherNameIsFoundBecauseNobodyReadsIt() {
        assertThat(set.with("cases.yaml", "- {id: a, input: x}")
                        .with("cases.yml", "- {id: b, input: y}")
                        .findings())
                .containsExactly(SET + " unread-file: cases.yml is not read. Name it cases.yaml or cases.jsonl.");
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
                                + " Known: name, version, description, licence, owner."),
                arguments(
                        "name: support-faq\nversion: [1]\n",
                        "2 wrong-type: version must be a text, a number, true or false, but is a list."
                                + " Write a text, a number, true or false."),
                arguments(
                        "name: support-faq\nversion: 1\nowner: 7\n",
                        "3 wrong-type: owner must be a text, but is the number 7. Put it in quotes: \"7\"."),
                arguments(
                        "",
                        "1 wrong-type: a manifest must be a mapping with name, version, description, licence, owner,"
                                + " but is empty. Write a mapping with name, version, description, licence, owner."));
    }

    @Test
    void idsAreSharedByBothFiles() {
        set.with("cases.yaml", "\n- {id: a, input: x}\n").with("cases.jsonl", "{\"id\": \"a\", \"input\": \"y\"}\n");
        assertThat(set.findings())
                .containsExactly(SET + "/cases.jsonl:1 [a] duplicate-id: the id \"a\" is taken by " + SET
                        + "/cases.yaml:2. Give one of the two another id.");
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
                                + "/cases.yaml:1 invalid-utf8: the bytes at offset 6 are not UTF-8. Save the file as UTF-8.",
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
