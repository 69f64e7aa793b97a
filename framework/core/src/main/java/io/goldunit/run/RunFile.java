package io.goldunit.run;

import com.fasterxml.jackson.core.type.TypeReference;
import io.goldunit.file.AtomicFile;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/** A run as a file: a line {@code run}, a line {@code case} for each, a line {@code end}. A baseline has the same form. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RunFile {

    private static final TypeReference<TreeMap<String, Object>> SORTED = new TypeReference<>() {};

    /** How the line of a case ends that was written here. */
    static final String CASE_END = ",\"type\":\"case\"}";

    /** Cases whose lines are made by all processors at once, and held in memory. */
    private static final int AT_ONCE = 1000;

    private RunFile() {}

    /**
     * Writes a run, whole or not at all. Equal runs give equal bytes.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, Run run) throws IOException {
        AtomicFile.write(file, out -> {
            out.write(line("run", run.header()));
            for (int from = 0; from < run.cases().size(); from += AT_ONCE) {
                for (String line : caseLines(run.cases()
                        .subList(from, Math.min(from + AT_ONCE, run.cases().size())))) {
                    out.write(line);
                }
            }
            out.write(line("end", Map.of("cases", run.cases().size())));
        });
    }

    /**
     * Writes a run that was read from another file: as it stands there, unless that is of another run by now.
     *
     * @throws IOException when it cannot be written
     */
    public static void copy(Path original, Path file, Run run) throws IOException {
        if (isHeadedBy(run.header(), original)) {
            AtomicFile.copy(original, file);
        } else {
            write(file, run);
        }
    }

    private static boolean isHeadedBy(RunHeader header, Path file) {
        return Files.exists(file)
                && JsonLines.readEnded(file, 1).stream()
                        .anyMatch(it -> it.as(RunHeader.class).equals(header));
    }

    /**
     * Reads a run.
     *
     * @throws io.goldunit.file.FindingsException when the file is not a whole run that this version can read
     */
    public static Run read(Path file) {
        RunLines lines = new RunLines();
        JsonLines.each(file, lines::next);
        return lines.run(file);
    }

    private static List<String> caseLines(List<CaseResult> some) {
        return some.parallelStream().map(RunFile::caseLine).toList();
    }

    // As line(...) writes it, without sorting again: among a case's keys "type" is the last.
    static String caseLine(CaseResult result) {
        String json = Json.write(result);
        return json.substring(0, json.length() - 1) + CASE_END + "\n";
    }

    static String line(String type, Object value) {
        Map<String, Object> fields = Json.mapper().convertValue(value, SORTED);
        fields.put("type", type);
        return Json.write(fields) + "\n";
    }
}
