package io.goldunit.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.goldunit.file.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every file of a run by name, with what stands in it but for times. */
final class LongRunFiles {

    private static final List<String> TIMES =
            List.of("startedAt", "millis", "waitedMillis", "firstMillis", "recordedOn");

    private LongRunFiles() {}

    static Map<String, List<JsonNode>> in(Path root) throws IOException {
        Map<String, List<JsonNode>> contents = new TreeMap<>();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), lines(file, root));
            }
        }
        return contents;
    }

    private static List<JsonNode> lines(Path file, Path root) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = Json.mapper().readTree(line.replace(root.toString(), ""));
            TIMES.forEach(time -> json.findParents(time).forEach(it -> ((ObjectNode) it).remove(time)));
            lines.add(json);
        }
        return lines;
    }
}
