package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In Turkish, the small letter of I has no dot: scores must not know. */
class LocaleTests {

    private static final int TEXTS = 187 + 311 + 5;

    @Test
    void aTurkishMachineGivesTheSameScoresForTheSameReasons() throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Duser.country=TR",
                EveryScore.class.getName());
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process turkish = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();

        List<String> lines = new String(turkish.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();

        assertThat(turkish.waitFor()).isZero();
        assertThat(lines.get(0)).isEqualTo("tr-TR");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(TEXTS * EveryScore.SCORERS.size())
                .isEqualTo(EveryScore.lines());
    }
}
