package io.goldunit.cli.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.Json;
import io.goldunit.file.JsonLines.Line;
import io.goldunit.golden.Expected;
import io.goldunit.golden.GoldenCase;
import io.goldunit.run.CaseResult;
import io.goldunit.run.RunHeader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The lines of a run: a header, then a case each with all its trials, then the end. */
final class RunCases implements LineFormat {

    private static final String CASE_END = "\"type\":\"case\"}";

    private final String file;
    private final KnownCases known;
    private boolean begun;
    private boolean readable;
    private boolean ended;

    RunCases(String file, KnownCases known) {
        this.file = file;
        this.known = known;
    }

    /** Whether a first line is that of a run; an answer that holds one is none. */
    static boolean isFirst(String text) {
        try {
            JsonNode line = Json.mapper().readTree(text);
            return line.path("type").asText().equals("run")
                    && line.path("schema").isTextual();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Override
    public List<Pair> read(int number, String text) {
        Line line = new Line(Path.of(file), number, text);
        if (!begun) {
            begun = true;
            requireReadable(line);
            readable = true;
            return List.of();
        }
        if (!readable) {
            return List.of();
        }
        // To read the line of a case twice takes twice as long.
        if (!text.endsWith(CASE_END) && "end".equals(line.as(Map.class).get("type"))) {
            ended = true;
            return List.of();
        }
        return pairs(line.as(CaseResult.class), number);
    }

    /** One finding for the whole file: what its lines mean is not known. */
    private static void requireReadable(Line line) {
        String schema = String.valueOf(line.as(Map.class).get("schema"));
        if (!major(schema).equals(major(RunHeader.SCHEMA))) {
            throw line.problem(
                    "newer-schema",
                    "the run is written in format " + schema + ", and this GoldUnit reads " + major(RunHeader.SCHEMA)
                            + ".x",
                    "Update GoldUnit");
        }
    }

    private static String major(String schema) {
        return schema.split("\\.", 2)[0];
    }

    private List<Pair> pairs(CaseResult result, int number) {
        GoldenCase goldenCase = known.isNone() ? asked(result, number) : known.find(result.id(), file, number);
        return result.trials().stream()
                .map(it -> new Pair(result.id(), it.number(), goldenCase, it.answer(), it.error()))
                .toList();
    }

    private GoldenCase asked(CaseResult result, int number) {
        return new GoldenCase(
                result.id(),
                result.prompt(),
                List.of(),
                Map.of(),
                result.expected() == null ? Expected.NOTHING : result.expected(),
                result.context(),
                List.of(),
                result.tags(),
                null,
                null,
                file,
                number);
    }

    @Override
    public void end() {
        if (readable && !ended) {
            throw BadLine.at(
                    file,
                    0,
                    "cut-off",
                    "the run has no end: it was cut off, or is under way",
                    "Score it when it is whole, or take these scores as those of a part");
        }
    }
}
