package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command between two pipes, in a process of its own with little memory. */
class ScoreStreamTests {

    private static final int LINES = 100_000;

    @TempDir
    Path folder;

    private static Process score(Path errors) throws IOException {
        List<String> options = List.of("-Xmx24m", "-XX:+UseSerialGC", "-Dstdout.encoding=US-ASCII");
        return Started.java(GoldUnit.class, options, "score", "--scorers", "bleu,tokenF1")
                .redirectError(errors.toFile())
                .start();
    }

    private static void write(Process process, int first, int last) {
        try (Writer to = process.outputWriter(StandardCharsets.UTF_8)) {
            for (int i = first; i <= last; i++) {
                to.write("{\"id\": \"line " + i + "\", \"answer\": \"größe " + i + "\", \"references\": [\"größe "
                        + (i / 2 * 2) + "\"]}\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aStreamOfAnyLengthTakesTheMemoryOfALine() throws Exception {
        Path errors = folder.resolve("errors.txt");
        Process process = score(errors);
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(process, 1, LINES));
        long lines;
        try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            lines = out.lines().count();
        }
        written.join();

        assertThat(process.waitFor()).isZero();
        assertThat(lines).isEqualTo(LINES);
        assertThat(Files.readString(errors)).isEqualTo("""
                standard input: 100000 answers
                  bleu     mean 0.7500 of 100000 scored, corpus 0.0000
                  tokenF1  mean 0.7500 of 100000 scored
                """);
    }

    @Test
    void aLineIsAnsweredBeforeTheNextOneComes() throws Exception {
        Process process = score(folder.resolve("errors.txt"));
        try (Writer to = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
            to.write("{\"id\": 1, \"answer\": \"a\", \"references\": [\"a\"]}\n");
            to.flush();
            assertThat(out.readLine()).startsWith("{\"id\":1,\"scores\":{\"bleu\":1.0,\"tokenF1\":1.0}");
            to.write("{\"id\": 2, \"answer\": \"a\", \"references\": [\"a\"]}\n");
            to.flush();
            assertThat(out.readLine()).isEqualTo("{\"id\":2,\"scores\":{\"bleu\":1.0,\"tokenF1\":1.0}}");
        }
        assertThat(process.waitFor()).isZero();
    }
}
