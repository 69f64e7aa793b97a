package io.goldunit.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        for (String text : text(file).lines().toList()) {
            lines.add(new Line(file, lines.size() + 1, text));
        }
        lines.forEach(JsonLines::refuseConflict);
        return lines;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (MalformedInputException e) {
            throw problem(file, 0, "invalid-utf-8", "the file is not UTF-8 text", "Restore it from version control");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static void refuseConflict(Line line) {
        if (line.text.startsWith("<<<<<<<") || line.text.startsWith(">>>>>>>") || line.text.startsWith("=======")) {
            throw problem(
                    line.file,
                    line.number,
                    "conflict-markers",
                    "a merge left its conflict markers in the file",
                    "Take one side whole (git checkout --ours or --theirs) and, for a baseline, accept a new run");
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
                return Json.read(text, type);
            } catch (JsonProcessingException e) {
                throw problem("not-json", e.getOriginalMessage(), "Restore the file from version control");
            }
        }

        /** A finding about this line, ready to be thrown. */
        public FindingsException problem(String rule, String message, String remedy) {
            return JsonLines.problem(file, number, rule, message, remedy);
        }
    }
}
