package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTests {

    @TempDir
    Path folder;

    @Test
    void aFoldersLockLiesInItAndTheFolderIsMade() throws IOException {
        Path output = folder.resolve("target/goldunit");

        LockFile.holdFolder(output, () -> Files.writeString(output.resolve("report"), "x"));

        assertThat(output.toFile().list()).containsExactlyInAnyOrder(".lock", "report");
    }

    @Test
    void aHoldWithinAHoldIsRefusedAtOnceRatherThanWaitedFor() throws IOException {
        LockFile.holdFolder(folder, () -> {
            assertThatThrownBy(() -> LockFile.hold(folder.resolve("x"), () -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a lock is held already, and none may be waited for now: " + folder.resolve("x"));
            assertThatThrownBy(() -> LockFile.holdFolder(folder, () -> {})).isInstanceOf(IllegalStateException.class);
        });
        LockFile.hold(folder.resolve("x"), () -> Files.writeString(folder.resolve("x"), "free again"));

        assertThat(folder.resolve("x")).hasContent("free again");
    }

    @Test
    void anActionThatFailsLetsTheNextOneIn() throws IOException {
        assertThatThrownBy(() -> LockFile.holdFolder(folder, () -> {
                    throw new IOException("full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("full");

        LockFile.holdFolder(folder, () -> Files.writeString(folder.resolve("x"), "in"));
        assertThat(folder.resolve("x")).hasContent("in");
    }

    @Test
    void processesTakeTurnsAlsoWithTemporaryFoldersOfTheirOwn() throws Exception {
        Path counter = Files.writeString(folder.resolve("counter"), "0");
        List<Process> processes = List.of(counting(counter, "one"), counting(counter, "two"));
        for (Process it : processes) {
            assertThat(it.waitFor()).isZero();
        }

        assertThat(counter).hasContent("400");
    }

    @Test
    void allFilesTogetherHaveOneLockAndItIsNotBesideThem() throws Exception {
        Path counter = Files.writeString(folder.resolve("counter"), "0");

        assertThat(counting(counter, "temporary").waitFor()).isZero();

        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("counter", "guarded", "output", "temporary");
        assertThat(folder.resolve("temporary").toFile().list())
                .singleElement(InstanceOfAssertFactories.STRING)
                .matches("goldunit-.*\\.lock");
    }

    private Process counting(Path counter, String temporary) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder.resolve(temporary),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Counting.class.getName(),
                        counter.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output").toFile()))
                .start();
    }

    /** Adds to a number in a file, 200 times, and holds the locks of several files. */
    static final class Counting {

        private Counting() {}

        public static void main(String[] arguments) throws IOException {
            Path counter = Path.of(arguments[0]);
            for (int turn = 0; turn < 200; turn++) {
                LockFile.hold(counter.resolveSibling("file " + turn % 3), () -> {});
                LockFile.holdFolder(counter.resolveSibling("guarded"), () -> add(counter));
            }
        }

        private static void add(Path counter) throws IOException {
            int number = Integer.parseInt(Files.readString(counter));
            Files.writeString(counter, String.valueOf(number + 1));
        }
    }
}
