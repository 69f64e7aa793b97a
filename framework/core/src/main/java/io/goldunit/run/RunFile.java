package io.goldunit.run;

import com.fasterxml.jackson.core.type.TypeReference;
import io.goldunit.file.AtomicFile;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines;
import io.goldunit.file.JsonLines.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;

/** A run as a file: a line {@code run}, a line {@code case} for each, a line {@code end}. A baseline has the same form. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RunFile {

    private static final TypeReference<TreeMap<String, Object>> SORTED = new TypeReference<>() {};

    private RunFile() {}

    /**
     * Writes a run, whole or not at all. Equal runs give equal bytes.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, Run run) throws IOException {
        StringBuilder text = new StringBuilder(line("run", run.header()));
        run.cases().forEach(it -> text.append(caseLine(it)));
        AtomicFile.write(
                file,
                text.append(line("end", Map.of("cases", run.cases().size()))).toString());
    }

    /**
     * Reads a run.
     *
     * @throws io.goldunit.file.FindingsException when the file is not a whole run that this version can read
     */
    public static Run read(Path file) {
        List<Line> lines = JsonLines.read(file);
        if (lines.isEmpty()) {
            throw new Line(file, 0, "").problem("empty", "the file is empty", remedy());
        }
        lines.get(0).requireHeader("run", RunHeader.SCHEMA);
        Line last = lines.get(lines.size() - 1);
        if (lines.size() == 1) {
            throw last.problem("cut-off", "the file ends after its first line", remedy());
        }
        List<CaseResult> cases = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size() - 1)) {
            cases.add(expect("case", line).as(CaseResult.class));
        }
        refuseTorn(last, cases.size());
        return new Run(lines.get(0).as(RunHeader.class), cases);
    }

    // As line(...) writes it, without sorting again: among a case's keys "type" is the last.
    static String caseLine(CaseResult result) {
        String json = Json.write(result);
        return json.substring(0, json.length() - 1) + ",\"type\":\"case\"}\n";
    }

    static String line(String type, Object value) {
        Map<String, Object> fields = Json.mapper().convertValue(value, SORTED);
        fields.put("type", type);
        return Json.write(fields) + "\n";
    }

    private static void refuseTorn(Line last, int cases) {
        Object count = expect("end", last).as(Map.class).get("cases");
        if (!Integer.valueOf(cases).equals(count)) {
            throw last.problem("cut-off", "says " + count + " cases where the file has " + cases, remedy());
        }
    }

    private static Line expect(String type, Line line) {
        Object found = line.as(Map.class).get("type");
        if (!type.equals(found)) {
            throw line.problem("cut-off", "expected a line of type [" + type + "] and found [" + found + "]", remedy());
        }
        return line;
    }

    private static String remedy() {
        return "Restore it from version control, or delete it, run the tests and accept that run";
    }
}
