package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.goldunit.file.FindingsException;
import io.goldunit.golden.TapeRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tape that cannot be trusted is refused, with the place and the remedy. */
class DamagedTapeTests {

    @TempDir
    Path folder;

    private Deck deck;

    @BeforeEach
    void recorded() throws IOException {
        deck = new Deck(folder.resolve("faq"));
        deck.record("Well?", "yes", "no");
    }

    private String text() throws IOException {
        return Files.readString(deck.file());
    }

    private void damage(String text) throws IOException {
        Files.writeString(deck.file(), text);
    }

    private void isRefused(Path file, String finding) {
        assertThatThrownBy(() -> deck.open(TapeMode.REPLAY))
                .isInstanceOf(FindingsException.class)
                .hasMessage("tape of [faq] cannot be used: 1 problem\n  " + file + finding);
    }

    @Test
    void aTornLastLine() throws IOException {
        damage(text().substring(0, text().length() - 20));

        isRefused(
                deck.file(),
                ":3 cut-off: the last line ends in the middle of a call."
                        + " Restore it from version control, or delete the line: its call is then recorded anew.");
    }

    @Test
    void aRequestThatWasChangedByHand() throws IOException {
        damage(text().replace("Well?", "Well, well?"));

        assertThatThrownBy(() -> deck.open(TapeMode.REPLAY))
                .hasMessageStartingWith("tape of [faq] cannot be used: 2 problems\n  " + deck.file()
                        + ":2 edited: the call was changed by hand: its key [")
                .hasMessageEndingWith("...] is another call's."
                        + " Restore it from version control, or delete the line: its call is then recorded anew.");
    }

    @Test
    void aDrawThatWasChangedByHand() throws IOException {
        damage(text().replace("\"trial\":2", "\"trial\":3"));

        assertThatThrownBy(() -> deck.open(TapeMode.REPLAY))
                .hasMessageContaining(" edited: the call was changed by hand");
    }

    @Test
    void aLineThatWasOnlyFormattedByHandIsAsGoodAsBefore() throws IOException {
        damage(text().replace("\"request\":{", "\"request\": {  ").replace("\"key\":", "\"key\" : "));

        assertThat(deck.replay("Well?")).isEqualTo("yes");
    }

    @Test
    void aNewerFormat() throws IOException {
        damage(text().replace("\"schema\":\"2.0\"", "\"schema\":\"3.1\""));

        isRefused(
                deck.file(),
                ":1 newer-schema: written in format 3.1, and this GoldUnit reads 2.x."
                        + " Update GoldUnit, or delete the file and make it anew.");
    }

    @Test
    void anOlderFormat() throws IOException {
        damage(text().replace("\"schema\":\"2.0\"", "\"schema\":\"1.0\""));

        isRefused(
                deck.file(),
                ":1 older-schema: written in format 1.0, and this GoldUnit makes other keys."
                        + " Delete the tape and record it anew.");
    }

    @Test
    void theMarkersOfAConflict() throws IOException {
        damage(text() + "<<<<<<< HEAD\n=======\n>>>>>>> other\n");

        isRefused(
                deck.file(),
                ":4 conflict-markers: a merge left its conflict markers in the file."
                        + " Run goldunit tape merge --into with the set's folder: it keeps the calls of both sides.");
    }

    @Test
    void anEmptyFile() throws IOException {
        damage("");

        isRefused(deck.file(), " empty-file: the file is empty. Restore it from version control.");
    }

    @Test
    void aFileWithoutItsHeader() throws IOException {
        damage(text().substring(text().indexOf('\n') + 1));

        isRefused(
                deck.file(),
                ":1 cut-off: expected a line of type [tape] and found [null]."
                        + " Restore the file from version control.");
    }

    @Test
    void aFileThatIsNotUtf8() throws IOException {
        byte[] bytes = Files.readAllBytes(deck.file());
        bytes[4] = (byte) 0xE9;
        Files.write(deck.file(), bytes);

        isRefused(
                deck.file(),
                ":1 invalid-utf8: the byte E9 at offset 4 is not UTF-8; in Windows-1252 it is \"é\"."
                        + " Save the file as UTF-8.");
    }

    @Test
    void theSameCallWithTwoReplies() throws IOException {
        String line = deck.lines().get(0);
        damage(text() + line.replace("\"yes\"", "\"perhaps\"").replace("\"no\"", "\"perhaps\"") + "\n");

        isRefused(
                deck.file(),
                ":4 duplicate-key: this call stands on the tape twice, with two replies."
                        + " Run goldunit tape merge --into with the set's folder: it keeps the newer of the two.");
    }

    @Test
    void theSameCallTwiceWithOneReplyIsNoDamage() throws IOException {
        damage(text() + deck.lines().get(0).replaceAll("\"millis\":[0-9]+", "\"millis\":77") + "\n");

        assertThat(deck.replay("Well?")).isEqualTo("yes");
    }

    @Test
    void thePointerOfAFileThatGitLfsHasNotFetched() throws IOException {
        damage("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 12345\n");

        isRefused(
                deck.file(),
                ":1 not-fetched: only the pointer of Git LFS stands here, not the file." + " Fetch it: git lfs pull.");
    }

    @Test
    void aCompressedFileThatIsCutOff() throws IOException {
        deck.record(new TapeRules(true, false), "When?", "on Sunday");
        Path zipped = deck.file("calls.jsonl.gz");
        byte[] bytes = Files.readAllBytes(zipped);
        Files.write(zipped, Arrays.copyOf(bytes, bytes.length / 2));

        isRefused(
                zipped,
                " broken-gzip: the file cannot be unpacked: Unexpected end of ZLIB input stream."
                        + " Restore it from version control.");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws IOException {
        damage(text().replace("Well?", "Well, well?"));
        Files.writeString(deck.file("calls-0.jsonl"), "");

        assertThatThrownBy(() -> deck.open(TapeMode.AUTO))
                .hasMessageStartingWith("tape of [faq] cannot be used: 3 problems");
    }
}
