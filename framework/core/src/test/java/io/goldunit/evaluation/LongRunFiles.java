package io.goldunit.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.goldunit.file.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The files of a run, and what stands in them but for times. */
final class LongRunFiles {

    /** Times, and of which process it is. */
    private static final List<String> LEFT_OUT =
            List.of("startedAt", "millis", "waitedMillis", "firstMillis", "recordedOn", "build");

    /** What stands in a file that is not there; in an empty one stands nothing. */
    private static final List<JsonNode> MISSING = List.of(MissingNode.getInstance());

    private LongRunFiles() {}

    private static Map<String, List<JsonNode>> in(Path root) throws IOException {
        Map<String, List<JsonNode>> contents = new TreeMap<>();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), lines(file, root));
            }
        }
        return contents;
    }

    /** The lines of files in one folder that are others in another, by name and number: the lines themselves are long. */
    static List<String> differing(Path one, Path other) throws IOException {
        Map<String, List<JsonNode>> ones = in(one);
        Map<String, List<JsonNode>> others = in(other);
        Set<String> names = new TreeSet<>(ones.keySet());
        names.addAll(others.keySet());
        List<String> differing = new ArrayList<>();
        for (String name : names) {
            List<JsonNode> its = ones.getOrDefault(name, MISSING);
            List<JsonNode> theirs = others.getOrDefault(name, MISSING);
            IntStream.range(0, Math.max(its.size(), theirs.size()))
                    .filter(i ->
                            i >= its.size() || i >= theirs.size() || !its.get(i).equals(theirs.get(i)))
                    .mapToObj(i -> name + ":" + (i + 1))
                    .forEach(differing::add);
        }
        return differing;
    }

    private static List<JsonNode> lines(Path file, Path root) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = Json.mapper().readTree(line.replace(root.toString(), ""));
            LEFT_OUT.forEach(name -> json.findParents(name).forEach(it -> ((ObjectNode) it).remove(name)));
            lines.add(json);
        }
        return lines;
    }
}
