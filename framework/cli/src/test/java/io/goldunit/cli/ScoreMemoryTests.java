package io.goldunit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines that are too long, for the memory that there is or at all. */
class ScoreMemoryTests {

    @TempDir
    Path folder;

    /** A short line, one of so many MiB, and a short one. */
    private Path around(int mebibytes) throws IOException {
        Path in = folder.resolve("pairs.jsonl");
        try (Writer to = Files.newBufferedWriter(in)) {
            to.write("{\"id\": 1, \"answer\": \"a\", \"expected\": \"a\"}\n{\"id\": 2, \"answer\": \"");
            for (int i = 0; i < mebibytes; i++) {
                to.write("b".repeat(1 << 20));
            }
            to.write("\", \"expected\": \"a\"}\n{\"id\": 3, \"answer\": \"a\", \"expected\": \"a\"}\n");
        }
        return in;
    }

    @Test
    void aLineThatIsTooLongIsToldAndLosesNoOther() throws Exception {
        Path in = around(100);

        Ended ended = Ended.of("score", "--scorers", "equals", "--in", in);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out().lines()).hasSize(2).last().isEqualTo("{\"id\":3,\"scores\":{\"equals\":1.0}}");
        assertThat(ended.err())
                .isEqualTo(in + ":2 too-long: the line has 104857640 bytes, and at most 33554432 can be scored."
                        + " Shorten its texts, or leave the line out.\n" + in
                        + ": 2 answers, 1 problem\n  equals  mean 1.0000 of 2 scored\n");
    }

    @Test
    void aLineForWhichThereIsNoMemoryIsToldWithTheRemedy() throws Exception {
        Path in = around(20);
        Path out = folder.resolve("scores.jsonl");
        Path errors = folder.resolve("errors.txt");

        int code = Started.java(
                        GoldUnit.class,
                        List.of("-Xmx24m", "-XX:+UseSerialGC"),
                        "score",
                        "--scorers",
                        "equals",
                        "--in",
                        in.toString(),
                        "--out",
                        out.toString())
                .redirectError(errors.toFile())
                .start()
                .waitFor();

        assertThat(code).isEqualTo(4);
        assertThat(Files.readString(errors))
                .isEqualTo(in + ":2: not enough memory for this line; those before it are done."
                        + " Give Java more, as in java -Xmx4g\n");
        assertThat(out).content().startsWith("{\"id\":1,").hasLineCount(1);
    }
}
