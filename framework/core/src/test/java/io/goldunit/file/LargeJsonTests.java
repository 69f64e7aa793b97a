package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A value that is written piece by piece. */
class LargeJsonTests {

    private static String written(Object value) throws IOException {
        StringWriter out = new StringWriter();
        Json.writeTo(out, value);
        return out.toString();
    }

    @Test
    void itIsOneLineOfSortedAscii() throws IOException {
        assertThat(written(Map.of("b", "caf\u00e9", "a", List.of(1.5, "\ud83d\ude00"))))
                .isEqualTo("{\"a\":[1.5,\"\\uD83D\\uDE00\"],\"b\":\"caf\\u00E9\"}\n");
    }

    @Test
    void halfOfASurrogatePairIsReadBackAsItIs() throws IOException {
        String cut = "half \ud83d";

        assertThat(Json.read(written(List.of(cut)), String[].class)).containsExactly(cut);
    }

    @Test
    void moreThanABufferFullIsReadBackAsItIs() throws IOException {
        List<String> texts = List.of("\ud83d\ude00".repeat(5_000), "caf\u00e9".repeat(5_000));

        assertThat(Json.read(written(texts), String[].class)).containsExactlyElementsOf(texts);
    }
}
