package io.goldunit.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8FileTests {

    Path file;

    @BeforeEach
    void nameTheFile(@TempDir Path folder) {
        file = folder.resolve("cases.yaml");
    }

    @Test
    void theTextIsReadAsItIs() throws IOException {
        Files.writeString(file, "é\r\n😀\n");
        assertThat(Utf8File.read(file, "cases.yaml")).isEqualTo("é\r\n😀\n");
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        Files.writeString(file, "\uFEFFa\uFEFF");
        assertThat(Utf8File.read(file, "cases.yaml")).isEqualTo("a\uFEFF");
    }

    @Test
    void anEmptyFileIsAnEmptyText() throws IOException {
        Files.createFile(file);
        assertThat(Utf8File.read(file, "cases.yaml")).isEmpty();
    }

    @Test
    void bytesThatAreNotUtf8AreFoundWithTheirOffset() throws IOException {
        Files.write(file, new byte[] {'a', '\n', (byte) 0xC3, (byte) 0xA9, (byte) 0xE9, 'b'});
        assertThat(finding())
                .isEqualTo(
                        "cases.yaml:2 invalid-utf8: the byte E9 at offset 4 is not UTF-8; in Windows-1252 it is \"é\"."
                                + " Save the file as UTF-8.");
    }

    @Test
    void theByteOrderMarkCountsForTheOffset() throws IOException {
        Files.write(file, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF});
        assertThat(finding())
                .isEqualTo(
                        "cases.yaml:1 invalid-utf8: the byte FF at offset 4 is not UTF-8; in Windows-1252 it is \"ÿ\"."
                                + " Save the file as UTF-8.");
    }

    @Test
    void aCharacterCutOffAtTheEndIsFound() throws IOException {
        byte[] whole = "ab😀".getBytes(UTF_8);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThat(finding())
                .isEqualTo("cases.yaml:1 invalid-utf8: the file ends in the middle of a character, at offset 2."
                        + " Bring back the rest of the file.");
    }

    @Test
    void aByteThatNoEncodingHasIsFoundWithoutAGuess() throws IOException {
        Files.write(file, new byte[] {'a', (byte) 0x81, 'b'});
        assertThat(finding())
                .isEqualTo("cases.yaml:1 invalid-utf8: the byte 81 at offset 1 is not UTF-8. Save the file as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM"})
    void utf16WithItsMarkIsSaidToBe(String charset) throws IOException {
        Files.write(file, "- id: a".getBytes(Charset.forName(charset)));
        assertThat(finding())
                .isEqualTo("cases.yaml:1 invalid-utf8: the file begins with the byte order mark of UTF-16."
                        + " Save the file as UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsSaidToBe(String charset) throws IOException {
        Files.write(file, "- id: é\n".getBytes(Charset.forName(charset)));
        assertThat(finding())
                .isEqualTo(
                        "cases.yaml:1 invalid-utf8: every other byte is zero, as in UTF-16 without a byte order mark."
                                + " Save the file as UTF-8.");
    }

    @Test
    void aZeroByteIsFoundWithItsLine() throws IOException {
        Files.write(file, "- id: a\n  input: b\0c\n".getBytes(UTF_8));
        assertThat(finding())
                .isEqualTo("cases.yaml:2 no-text: the byte at offset 18 is zero, which no text holds."
                        + " Remove it, or bring back the file: it may be damaged.");
    }

    @Test
    void aSpreadsheetUnderAnotherNameIsSaidToBe() throws IOException {
        Files.write(file, new byte[] {'P', 'K', 3, 4, 20, 0});
        assertThat(finding())
                .isEqualTo("cases.yaml no-text: the file is a ZIP archive, as .xlsx and .ods files are."
                        + " Save it from the spreadsheet as CSV in UTF-8.");
    }

    @Test
    void aFileOverTheLimitIsRefusedUnread() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(Utf8File.MAX_BYTES + 1);
        }
        assertThat(finding())
                .isEqualTo("cases.yaml too-large: the file has 67108865 bytes, more than 64 MB. Split it up.");
    }

    @Test
    void aMissingFileAndAFolderInItsPlaceAreFound() throws IOException {
        String found = "cases.yaml no-file: no file stands here. Create it as a text file.";
        assertThat(finding()).isEqualTo(found);
        Files.createDirectory(file);
        assertThat(finding()).isEqualTo(found);
    }

    @Test
    void halfASurrogatePairCannotBeWritten() {
        assertThat(Utf8File.canHold("a😀")).isTrue();
        assertThat(Utf8File.canHold("a\uD83D")).isFalse();
    }

    private String finding() {
        FindingsException refused =
                catchThrowableOfType(FindingsException.class, () -> Utf8File.read(file, "cases.yaml"));
        return refused.findings().get(0).toString();
    }
}
