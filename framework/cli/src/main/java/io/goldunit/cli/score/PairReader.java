package io.goldunit.cli.score;

import io.goldunit.file.ByteLines;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Utf8File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads answers line by line. What is wrong with a line is told and hides no other. For one thread, once. */
final class PairReader {

    /** 32 MiB: a line of any length must not take all memory, and with it the lines after it. */
    private static final int MOST_BYTES = 1 << 25;

    private final String file;
    private final KnownCases known;
    private final Consumer<String> complaints;
    private final Ids ids = new Ids();
    private @Nullable LineFormat format;
    private long problems;

    PairReader(String file, KnownCases known, Consumer<String> complaints) {
        this.file = file;
        this.known = known;
        this.complaints = complaints;
    }

    /** Takes one answer. */
    @FunctionalInterface
    interface Taker {
        void take(Pair pair) throws IOException;
    }

    /** Reads to the end, and closes. */
    void each(InputStream in, Taker taker) throws IOException {
        int number = 1;
        try (ByteLines lines = new ByteLines(in, MOST_BYTES)) {
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                take(number, line, lines.length(), taker);
                number++;
            }
        } catch (OutOfMemoryError e) {
            throw new IOException(
                    file + ":" + number
                            + ": not enough memory for this line; those before it are done. Give Java more, as in java -Xmx4g",
                    e);
        }
        tried(this::end);
    }

    private void take(int number, byte[] line, long length, Taker taker) throws IOException {
        for (Pair pair : pairs(number, line, length)) {
            taker.take(pair);
        }
    }

    long problems() {
        return problems;
    }

    private List<Pair> end() {
        if (format != null) {
            format.end();
        }
        return List.of();
    }

    private List<Pair> pairs(int number, byte[] bytes, long length) {
        return tried(() -> {
            refuseTooLong(number, length);
            String text = text(number, bytes);
            return text.isBlank() ? List.of() : fresh(number, format(text).read(number, text));
        });
    }

    /** What an attempt gives, or nothing and what was wrong. */
    private List<Pair> tried(Supplier<List<Pair>> attempt) {
        try {
            return attempt.get();
        } catch (FindingsException e) {
            e.findings().forEach(it -> complaints.accept(it.toString()));
            problems++;
            return List.of();
        }
    }

    private LineFormat format(String first) {
        LineFormat found = format;
        if (found == null) {
            found = RunCases.isFirst(first) ? new RunCases(file, known) : new PairLines(file, known);
            format = found;
        }
        return found;
    }

    private void refuseTooLong(int number, long length) {
        if (length > MOST_BYTES) {
            String message = "the line has " + length + " bytes, and at most " + MOST_BYTES + " can be scored";
            throw BadLine.at(file, number, "too-long", message, "Shorten its texts, or leave the line out");
        }
    }

    private String text(int number, byte[] bytes) {
        try {
            return Utf8File.decode(bytes);
        } catch (CharacterCodingException e) {
            throw BadLine.at(file, number, "not-utf8", "the line is not UTF-8", "Save the file as UTF-8");
        }
    }

    private List<Pair> fresh(int number, List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (!ids.add(pair.key())) {
                String message = "the id " + pair.key() + " stands on an earlier line already";
                throw BadLine.at(file, number, "duplicate-id", message, "Give each answer an id of its own");
            }
        }
        return pairs;
    }
}
