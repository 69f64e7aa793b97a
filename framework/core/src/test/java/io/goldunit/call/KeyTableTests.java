package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tape stays good: these keys may change only together with the format of the tape. */
class KeyTableTests {

    /** Made with LangChain4j 1.19.0. */
    private static String keys() throws IOException {
        try (InputStream file = Objects.requireNonNull(KeyTableTests.class.getResourceAsStream("keys.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theKeysAreThoseOfEveryTapeThatIsInUse() throws IOException {
        assertThat(KeyTable.lines()).isEqualTo(keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr TR Asia/Kathmandu ISO-8859-9", "ar EG Pacific/Apia windows-1256"})
    void theyAreTheSameInEveryLocaleTimeZoneAndCharset(String place) throws Exception {
        assertThat(printed(place.split(" "))).isEqualTo(keys());
    }

    private static String printed(String[] place) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + place[0],
                "-Duser.country=" + place[1],
                "-Duser.timezone=" + place[2],
                "-Dfile.encoding=" + place[3]));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), KeyTable.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
