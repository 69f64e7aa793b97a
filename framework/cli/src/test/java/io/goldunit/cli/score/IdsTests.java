package io.goldunit.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void anIdIsNewOnce() {
        Ids ids = new Ids();

        assertThat(IntStream.range(0, 100_000).filter(it -> ids.add("id " + it)).count())
                .isEqualTo(100_000);
        assertThat(IntStream.range(0, 100_001).filter(it -> ids.add("id " + it)).boxed())
                .containsExactly(100_000);
    }

    /** Adds ids until they take 16 MiB, and would take 24 while a single table of them grows. */
    static final class Many {

        private Many() {}

        public static void main(String[] arguments) {
            Ids ids = new Ids();
            System.out.print(IntStream.range(0, 600_000)
                    .filter(it -> ids.add("id " + it))
                    .count());
        }
    }

    @Test
    void theyAreNeverThereTwiceWhileTheyGrow() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(java, "-Xmx24m", "-XX:+UseSerialGC", Many.class.getName());
        command.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = command.redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("600000");
        assertThat(process.waitFor()).isZero();
    }
}
