package io.goldunit.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apiguardian.api.API;

/** Reads one JSON value, over as many lines as it takes. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LocatedJson {

    private LocatedJson() {}

    /**
     * Reads the value of a file; an empty one is {@link Located.Kind#NOTHING}.
     *
     * @param text the whole file
     * @param file the file as the user knows it
     * @throws FindingsException with the first thing for which it cannot be read
     */
    public static Located read(String text, String file) {
        if (text.isBlank()) {
            return new Located.Scalar(Located.Kind.NOTHING, "", 1);
        }
        String remedy = "Put all values into one list, or name the file .jsonl when each stands on a line of its own";
        return read(text, file, 1, remedy);
    }

    /**
     * Reads a value that stands within a file of another format.
     *
     * @param text not blank
     * @param line the line on which the text begins, from 1
     * @throws FindingsException with the first thing for which it cannot be read
     */
    public static Located readAt(int line, String text, String file) {
        return read(text, file, line, "Write one JSON value");
    }

    private static Located read(String text, String file, int line, String remedy) {
        try (JsonParser parser = JsonTree.FACTORY.createParser(text)) {
            return new JsonTree(parser, file, line).document(remedy);
        } catch (JsonEOFException e) {
            int end = line - 1 + e.getLocation().getLineNr();
            String message = "the JSON ends too early: a quote or a bracket is not closed";
            throw Findings.broken(file, end, "truncated", message, "Close it, or bring back the rest");
        } catch (JsonProcessingException e) {
            int at = line - 1 + e.getLocation().getLineNr();
            String message = "at column " + e.getLocation().getColumnNr() + ": " + JsonTree.problem(e);
            throw Findings.broken(file, at, "not-json", message, "Correct the JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
