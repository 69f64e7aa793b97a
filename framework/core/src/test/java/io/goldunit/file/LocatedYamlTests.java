package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.goldunit.file.Located.Entry;
import io.goldunit.file.Located.Kind;
import io.goldunit.file.Located.Mapping;
import io.goldunit.file.Located.Scalar;
import io.goldunit.file.Located.Sequence;
import io.goldunit.file.Located.Tagged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocatedYamlTests {

    @Test
    void everyValueKnowsItsLine() {
        assertThat(read("# comment\nname: faq\n\ntags:\n  - a\n  - b\n"))
                .isEqualTo(new Mapping(
                        List.of(
                                new Entry("name", text("faq", 2), 2),
                                new Entry("tags", new Sequence(List.of(text("a", 5), text("b", 6)), 5), 4)),
                        2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "off", "2024-01-01", "1_000", "12:30", "'1'", "\"true\"", "0b1"})
    void whatIsNoValueOfTheCoreSchemaIsAText(String literal) {
        assertThat(read(literal).is(Kind.TEXT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.10", "012", "0x1F", "-0", "1e5", ".nan"})
    void aNumberKeepsItsDigits(String literal) {
        assertThat(read(literal)).isEqualTo(new Scalar(Kind.NUMBER, literal, 1));
    }

    @Test
    void booleansAndNothingAreTheirOwnKinds() {
        assertThat(read("[true, False, null, ~, ]"))
                .isEqualTo(new Sequence(
                        List.of(
                                new Scalar(Kind.BOOLEAN, "true", 1),
                                new Scalar(Kind.BOOLEAN, "False", 1),
                                new Scalar(Kind.NOTHING, "null", 1),
                                new Scalar(Kind.NOTHING, "~", 1)),
                        1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# only a comment\n"})
    void anEmptyDocumentIsNothing(String text) {
        assertThat(read(text)).isEqualTo(new Scalar(Kind.NOTHING, "", 1));
    }

    @Test
    void windowsLineEndsReadLikeOthers() {
        String text = "a: |\n  x\n  y\nb: 1\n";
        assertThat(read(text.replace("\n", "\r\n"))).isEqualTo(read(text));
    }

    @Test
    void anAliasIsWhatItsAnchorNames() {
        Sequence list = new Sequence(List.of(new Scalar(Kind.NUMBER, "1", 1)), 1);
        assertThat(read("a: &x [1]\nb: *x\n"))
                .isEqualTo(new Mapping(List.of(new Entry("a", list, 1), new Entry("b", list, 2)), 1));
    }

    @Test
    void anAliasCanBeAKey() {
        assertThat(read("? &x a\n: 1\n? *x\n: 2\n"))
                .isEqualTo(new Mapping(
                        List.of(
                                new Entry("a", new Scalar(Kind.NUMBER, "1", 2), 1),
                                new Entry("a", new Scalar(Kind.NUMBER, "2", 4), 3)),
                        1));
    }

    @Test
    void aRepeatedKeyIsStillThere() {
        Mapping mapping = (Mapping) read("a: 1\nb: 2\na: 3\n");
        assertThat(mapping.repeated()).containsExactly(new Entry("a", new Scalar(Kind.NUMBER, "3", 3), 3));
        assertThat(mapping.get("a")).contains(new Scalar(Kind.NUMBER, "1", 1));
    }

    @ParameterizedTest
    @CsvSource({
        "!!java.net.URL [x],!!java.net.URL",
        "!custom text,!custom",
        "!!str 5,!!str",
        "! 5,!",
        "'!<tag:other> {a: b}',tag:other"
    })
    void aTaggedValueIsOnlyItsTag(String literal, String tag) {
        assertThat(read("\n" + literal)).isEqualTo(new Tagged(tag, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: b: c                | 1 not-yaml: mapping values are not allowed here",
                "a: [1, 2               | 1 not-yaml: expected ',' or ']', but got <stream end>",
                "a:%t- b                | 1 not-yaml: found character '%t(TAB)' that cannot start any token",
                "a:%n%tb: 1             | 2 not-yaml: found character '%t(TAB)' that cannot start any token",
                "a: @b                  | 1 not-yaml: found character '@' that cannot start any token",
                "a: 1%nb: \"c           | 2 not-yaml: found unexpected end of stream",
                "- a%nb: 1              | 2 not-yaml: expected <block end>, but found '?'"
            })
    void aSyntaxErrorIsFoundWithItsLine(String text, String found) {
        String remedy = ". Indent with spaces, and put quotes around a text that begins with a sign or holds a colon.";
        assertThat(finding(text.replace("%n", "\n").replace("%t", "\t")))
                .isEqualTo("cases.yaml:" + found.replace("%t", "\\t") + remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: *b                  | 1 unknown-alias: no finished anchor before the alias *b has its name. Write the value out.",
                "%na: &a [*a]           | 2 unknown-alias: no finished anchor before the alias *a has its name. Write the value out.",
                "a: 1%n---%nb: 1        | 2 several-documents: a second document begins here. Keep one document in the file.",
                "a: 1%n? [b]%n: c       | 2 wrong-type: a key must be a text, but is a list. Write a text as key.",
                "!k a: 1                | 1 wrong-type: a key must be a text, but is a value with the tag !k. Write a text as key.",
                "a:%n - \"\\uD83D\"  | 2 half-character: an escape makes half a character. Write the character itself."
            })
    void whatIsNotTakenIsFoundWithItsLine(String text, String found) {
        assertThat(finding(text.replace("%n", "\n"))).isEqualTo("cases.yaml:" + found);
    }

    @Test
    void aCharacterThatYamlForbidsIsFoundWithItsLine() {
        assertThat(finding("a: 😀\nb: \u0007"))
                .isEqualTo("cases.yaml:2 not-yaml: the character U+0007 cannot stand in it. Indent with spaces,"
                        + " and put quotes around a text that begins with a sign or holds a colon.");
    }

    @Test
    void anotherVersionOfYamlIsRefused() {
        assertThat(finding("%YAML 2.0\n---\na: 1\n"))
                .startsWith("cases.yaml not-yaml: the YAML parser refuses it: Version{major=2, minor=0}. ");
    }

    @Test
    void valuesMayStandAHundredDeep() {
        assertThat(read("[".repeat(101) + "]".repeat(101))).isInstanceOf(Sequence.class);
        assertThat(finding("\n" + "[".repeat(102) + "]".repeat(102)))
                .isEqualTo(
                        "cases.yaml:2 too-deep: values stand more than 100 deep inside each other. Make it flatter.");
    }

    @Test
    void anAliasIsAsDeepAsWhatItRepeats() {
        String half = "[".repeat(60) + "]".repeat(60);
        assertThat(finding("- &a " + half + "\n- " + "[".repeat(60) + "*a" + "]".repeat(60) + "\n"))
                .isEqualTo(
                        "cases.yaml:2 too-deep: values stand more than 100 deep inside each other. Make it flatter.");
    }

    @Test
    void fewAliasesThatStandForBillionsOfValuesAreRefused() {
        StringBuilder bomb = new StringBuilder("- &a0 lol\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1) + ", ";
            bomb.append("- &a").append(i).append(" [").append(alias.repeat(10)).append("]\n");
        }
        assertThat(finding(bomb.toString()))
                .isEqualTo("cases.yaml:7 alias-bomb: aliases repeat more than 16000000 characters up to here."
                        + " Write the values out, or use fewer aliases.");
    }

    @Test
    void aLongTextRepeatedOftenIsRefusedToo() {
        String text = "- &a " + "x".repeat(1_000_000) + "\n" + "- *a\n".repeat(16);
        assertThat(finding(text)).startsWith("cases.yaml:17 alias-bomb: ");
    }

    @Test
    void aSharedDocumentIsNoBomb() {
        assertThat(read("- &a " + "x".repeat(1000) + "\n" + "- *a\n".repeat(1000)))
                .isInstanceOf(Sequence.class);
    }

    private static String finding(String text) {
        FindingsException refused = catchThrowableOfType(FindingsException.class, () -> read(text));
        assertThat(refused.findings()).hasSize(1);
        return refused.findings().get(0).toString();
    }

    private static Located read(String text) {
        return LocatedYaml.read(text, "cases.yaml");
    }

    private static Scalar text(String text, int line) {
        return new Scalar(Kind.TEXT, text, line);
    }
}
