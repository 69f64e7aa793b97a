package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standard output that takes nothing any more. */
class ScoreOutputTests {

    private static final File FULL = new File("/dev/full");

    @TempDir
    Path folder;

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    private ProcessBuilder command(String... arguments) {
        return Started.java(GoldUnit.class, List.of(), arguments).redirectError(errors().toFile());
    }

    @Test
    void aFullDiskIsAnError() throws Exception {
        assumeThat(FULL).as("a disk that is always full").exists();
        Process process =
                command("score", "--scorers", "equals").redirectOutput(FULL).start();
        CompletableFuture<Void> written = Started.answers(process, 10);

        assertThat(process.waitFor()).isEqualTo(4);
        written.join();
        assertThat(Files.readString(errors()))
                .isEqualTo("standard output cannot be written: No space left on device\n");
    }

    @Test
    void aFullDiskIsAnErrorOfEveryCommand() throws Exception {
        assumeThat(FULL).as("a disk that is always full").exists();

        assertThat(command("--version").redirectOutput(FULL).start().waitFor()).isEqualTo(4);
        assertThat(Files.readString(errors()))
                .isEqualTo("standard output cannot be written: No space left on device\n");
    }

    @Test
    void noMoreIsScoredThanIsRead() throws Exception {
        Process process = command("score", "--scorers", "equals").start();
        // More than there will ever be time for.
        CompletableFuture<Void> written = Started.answers(process, Integer.MAX_VALUE);
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(out.readLine()).startsWith("{\"id\":0,\"scores\":{\"equals\":1.0}");
        }

        assertThat(process.waitFor()).isEqualTo(4);
        written.join();
        assertThat(Files.readString(errors()))
                .startsWith("standard output cannot be written: ")
                .hasLineCount(1);
    }
}
