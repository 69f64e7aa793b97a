package io.goldunit.score.similarity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a reference implementation gives for one answer.
 *
 * @param id of the entry
 * @param candidate the answer
 * @param references the expected texts
 * @param expected the reference implementation's values
 */
record Vectors(String id, String candidate, List<String> references, JsonNode expected) {

    /** The cases of a file whose options fit, without those over other entries. */
    static List<Vectors> of(JsonNode file, Predicate<JsonNode> options) {
        return stream(file.get("entries"))
                .filter(entry -> entry.get("candidate").isTextual())
                .flatMap(entry -> stream(entry.get("cases"))
                        .filter(it -> options.test(it.get("options")))
                        .map(it -> of(entry, it)))
                .toList();
    }

    private static Vectors of(JsonNode entry, JsonNode one) {
        return new Vectors(
                entry.get("id").asText(),
                entry.get("candidate").asText(),
                stream(entry.get("references")).map(JsonNode::asText).toList(),
                one.get("expected"));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    double expected(String... path) {
        JsonNode node = expected;
        for (String key : path) {
            node = node.get(key);
        }
        return node.asDouble();
    }
}
