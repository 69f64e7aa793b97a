package io.goldunit.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/** Reads the files that GoldUnit itself writes: one JSON object a line. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class JsonLines {

    private JsonLines() {}

    /**
     * Reads every line.
     *
     * @throws FindingsException when the file is not UTF-8 or holds merge conflict markers
     */
    public static List<Line> read(Path file) {
        List<Line> lines = new ArrayList<>();
        each(file, lines::add);
        return lines;
    }

    /**
     * Reads a file that somebody may be writing just now, or was when his JVM died: without a last line that has no end yet.
     *
     * @throws FindingsException when the file is not UTF-8 or holds merge conflict markers
     */
    public static List<Line> readEnded(Path file) {
        return readEnded(file, Integer.MAX_VALUE);
    }

    /** The same, and no more lines than so many. */
    public static List<Line> readEnded(Path file, int most) {
        List<Line> lines = new ArrayList<>();
        each(file, true, most, lines::add);
        return lines;
    }

    /**
     * Reads line by line, so that a file of any size needs the memory of a line.
     *
     * @throws FindingsException when the file is not UTF-8 or holds merge conflict markers
     */
    public static void each(Path file, Consumer<Line> reader) {
        each(file, false, Integer.MAX_VALUE, reader);
    }

    /**
     * Reads line by line what can be read, without a last line that has no end yet: a damaged line hides no other.
     *
     * @param reader what it refuses with a {@link FindingsException} is a damaged line too
     * @return how many lines were damaged
     */
    public static int eachSound(Path file, Consumer<Line> reader) {
        int damaged = 0;
        try (ByteLines lines = new ByteLines(Files.newInputStream(file))) {
            byte[] bytes = lines.next();
            for (int number = 1; bytes != null && lines.isEnded(); number++) {
                try {
                    reader.accept(new Line(file, number, Utf8File.decode(bytes)));
                } catch (FindingsException | CharacterCodingException e) {
                    damaged++;
                }
                bytes = lines.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return damaged;
    }

    private static void each(Path file, boolean ended, int most, Consumer<Line> reader) {
        if (!Files.isRegularFile(file)) {
            Utf8File.read(file, file.toString());
        }
        try (ByteLines lines = new ByteLines(Files.newInputStream(file))) {
            byte[] bytes = lines.next();
            for (int number = 1; bytes != null && number <= most && (lines.isEnded() || !ended); number++) {
                Line line = new Line(file, number, text(bytes, file));
                refuseConflict(line);
                reader.accept(line);
                bytes = lines.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String text(byte[] line, Path file) throws IOException {
        try {
            return Utf8File.decode(line);
        } catch (CharacterCodingException e) {
            // Tells what is wrong and where, seen from the whole file.
            Utf8File.read(file, file.toString());
            throw e;
        }
    }

    private static void refuseConflict(Line line) {
        if (line.text.startsWith("<<<<<<<") || line.text.startsWith(">>>>>>>") || line.text.startsWith("=======")) {
            throw problem(
                    line.file,
                    line.number,
                    "conflict-markers",
                    "a merge left its conflict markers in the file",
                    "Take one side whole (git checkout --ours or --theirs), or delete the file and make it anew");
        }
    }

    private static FindingsException problem(Path file, int line, String rule, String message, String remedy) {
        return new FindingsException(
                String.valueOf(file.getFileName()),
                List.of(new Finding(file.toString(), line, null, rule, message, remedy)));
    }

    /**
     * One line of a file.
     *
     * @param file where it stands
     * @param number from 1
     * @param text without its end
     */
    public record Line(Path file, int number, String text) {

        /**
         * The line as a value.
         *
         * @throws FindingsException when it is not JSON or does not fit the type
         */
        public <T> T as(Class<T> type) {
            try {
                T value = Json.read(text, type);
                if (value == null) {
                    throw problem("not-json", "the line holds nothing", "Restore the file from version control");
                }
                return value;
            } catch (JsonProcessingException e) {
                throw problem("not-json", JsonProblem.of(e), "Restore the file from version control");
            }
        }

        /**
         * Refuses a first line that is not the header of such a file, or of a format this version cannot read.
         *
         * @param type what the line must say it is
         * @param schema the format written now, as {@code major.minor}; every minor of the same major is read
         */
        public void requireHeader(String type, String schema) {
            Map<?, ?> header = as(Map.class);
            if (!type.equals(header.get("type"))) {
                String message = "expected a line of type [" + type + "] and found [" + header.get("type") + "]";
                throw problem("cut-off", message, "Restore the file from version control");
            }
            String found = String.valueOf(header.get("schema"));
            if (!major(found).equals(major(schema))) {
                String message = "written in format " + found + ", and this GoldUnit reads " + major(schema) + ".x";
                throw problem("newer-schema", message, "Update GoldUnit, or delete the file and make it anew");
            }
        }

        private static String major(String schema) {
            return schema.split("\\.", 2)[0];
        }

        /** A finding about this line, ready to be thrown. */
        public FindingsException problem(String rule, String message, String remedy) {
            return JsonLines.problem(file, number, rule, message, remedy);
        }
    }
}
