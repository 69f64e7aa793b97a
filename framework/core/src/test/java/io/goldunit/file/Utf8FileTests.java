package io.goldunit.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                .isEqualTo("cases.yaml:2 invalid-utf8: the bytes at offset 4 are not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void theByteOrderMarkCountsForTheOffset() throws IOException {
        Files.write(file, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF});
        assertThat(finding())
                .isEqualTo("cases.yaml:1 invalid-utf8: the bytes at offset 4 are not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void aCharacterCutOffAtTheEndIsFound() throws IOException {
        byte[] whole = "ab😀".getBytes(UTF_8);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThat(finding())
                .isEqualTo("cases.yaml:1 invalid-utf8: the bytes at offset 2 are not UTF-8. Save the file as UTF-8.");
    }

    @Test
    void anotherEncodingIsFound() throws IOException {
        Files.write(file, "- id: a".getBytes(UTF_16));
        assertThat(finding())
                .isEqualTo("cases.yaml:1 invalid-utf8: the bytes at offset 0 are not UTF-8. Save the file as UTF-8.");
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
