package io.goldunit.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In Turkish, the small letter of I has no dot: scores must not know. */
@Tag("exhaustive")
class LocaleTests {

    /** Without the references of third parties. */
    private static final int OWN_VECTOR_TESTS = 27;

    private static final int OWN_TEXTS = 5;

    private static final int TEXTS = 187 + 311 + OWN_TEXTS;

    @Test
    void aTurkishMachineGivesTheSameScoresForTheSameReasons() throws Exception {
        List<String> lines = onATurkishMachine(EveryScore.class);

        assertThat(lines.get(0)).isEqualTo("tr-TR");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(TEXTS * EveryScore.SCORERS.size() + OWN_TEXTS * EveryScore.WITH_MODEL.size())
                .isEqualTo(EveryScore.lines());
    }

    /** Not in a JVM that runs them already: a locale belongs to all of a JVM. */
    @Test
    void aTurkishMachineReachesTheValuesOfEveryReference() throws Exception {
        List<String> lines = onATurkishMachine(VectorRun.class);

        assertThat(lines.get(0)).isEqualTo("tr-TR");
        assertThat(lines.subList(2, lines.size())).as("failures").containsExactly("0");
        assertThat(Integer.parseInt(lines.get(1))).isGreaterThanOrEqualTo(OWN_VECTOR_TESTS);
    }

    private static List<String> onATurkishMachine(Class<?> program) throws Exception {
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Half a minute is too short for the second compiler to pay.
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dgoldunit.reference=" + System.getProperty("goldunit.reference", ""),
                program.getName());
        java.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process turkish = java.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = new String(turkish.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(turkish.waitFor()).isZero();
        return lines;
    }
}
