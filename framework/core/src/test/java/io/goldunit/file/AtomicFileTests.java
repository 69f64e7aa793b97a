package io.goldunit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTests {

    @TempDir
    Path folder;

    @Test
    void missingFoldersAreMadeAndNothingElseIsLeft() throws IOException {
        Path file = folder.resolve("a/b/run.jsonl");

        AtomicFile.write(file, "12 \u20ac\n");
        AtomicFile.write(file, "13 \u20ac\n");

        assertThat(file).hasContent("13 \u20ac\n");
        assertThat(folder.resolve("a/b").toFile().list()).hasSize(1);
    }

    @Test
    void aCopyHasTheSameBytesAndNothingElseIsLeft() throws IOException {
        Path original = Files.write(folder.resolve("original"), new byte[] {0, 1, -1});
        Path copy = folder.resolve("new/copy");

        AtomicFile.copy(original, copy);

        assertThat(copy).hasBinaryContent(new byte[] {0, 1, -1});
        assertThat(folder.resolve("new").toFile().list()).hasSize(1);
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path folderInTheWay = Files.createDirectories(folder.resolve("run.jsonl/full"));

        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("run.jsonl"), "x"))
                .isInstanceOf(IOException.class);
        assertThat(folderInTheWay).exists();
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void whatIsWrittenPieceByPieceStandsThereWhenAllOfItIsWritten() throws IOException {
        Path file = folder.resolve("run.jsonl");
        AtomicFile.write(file, "before");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write("half");
                    throw new IOException("no more room");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("cannot write " + file + " (no more room)");
        assertThat(file).hasContent("before");

        AtomicFile.write(file, out -> {
            out.write("12 ");
            out.write("\u20ac\n");
        });

        assertThat(file).hasContent("12 \u20ac\n");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void aLockLetsOneAtATimeDoSomething() throws Exception {
        Path counter = folder.resolve("counter");
        AtomicFile.write(counter, "0");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(threads.submit(() -> {
                LockFile.hold(
                        folder.resolve(".lock"),
                        () -> AtomicFile.write(
                                counter, String.valueOf(Integer.parseInt(Files.readString(counter)) + 1)));
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();

        assertThat(counter).hasContent("100");
    }
}
