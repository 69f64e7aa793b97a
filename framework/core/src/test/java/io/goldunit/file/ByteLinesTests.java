package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ByteLinesTests {

    private static ByteLines of(String text, int most) {
        return new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), most);
    }

    @Test
    void ofALongLineTheRestIsLeftOutAndTheLengthTold() throws IOException {
        // Longer than what is read at once.
        String text = "ab\n" + "c".repeat(200_000) + "\nabc\nabcd";
        try (ByteLines lines = of(text, 3)) {
            assertThat(lines.next()).asString().isEqualTo("ab");
            assertThat(lines.length()).isEqualTo(2);
            assertThat(lines.next()).asString().isEqualTo("ccc");
            assertThat(lines.length()).isEqualTo(200_000);
            assertThat(lines.next()).asString().isEqualTo("abc");
            assertThat(lines.length()).isEqualTo(3);
            assertThat(lines.next()).asString().isEqualTo("abc");
            assertThat(lines.length()).isEqualTo(4);
            assertThat(lines.isEnded()).isFalse();
            assertThat(lines.next()).isNull();
        }
    }
}
