package io.goldunit.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/** Reads JSONL: one JSON value a line, blank lines aside. A bad line is a finding and hides no other. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LocatedJsonLines {

    private final String[] lines;
    private final Findings findings;

    private LocatedJsonLines(String[] lines, Findings findings) {
        this.lines = lines;
        this.findings = findings;
    }

    /** The values that could be read, in order; what is wrong with the other lines is added to the findings. */
    public static List<Located> read(String text, Findings findings) {
        return new LocatedJsonLines(text.split("\n", -1), findings).read();
    }

    private List<Located> read() {
        List<Located> values = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read(i, values);
            }
        }
        return values;
    }

    private void read(int index, List<Located> values) {
        int line = index + 1;
        try (JsonParser parser = JsonTree.FACTORY.createParser(lines[index])) {
            values.add(new JsonTree(parser, findings.file(), line).document("Write each case on one line"));
        } catch (FindingsException e) {
            findings.addAll(e.findings());
        } catch (JsonEOFException e) {
            cutOff(index);
        } catch (JsonProcessingException e) {
            String where = "at column " + e.getLocation().getColumnNr() + ": ";
            findings.add(line, "not-json", where + JsonTree.problem(e), "Correct the JSON of this line");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cutOff(int index) {
        boolean isLast = index == lines.length - 1;
        if (isLast) {
            String message = "the file was cut off: it ends in the middle of this line";
            findings.add(index + 1, "truncated", message, "Bring back the rest of the file");
        } else {
            String message = "the JSON does not end on its line";
            findings.add(index + 1, "not-json", message, "Write each case on one line");
        }
    }
}
