package io.goldunit.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.score.ReferenceData;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reference values of other implementations, as data. */
final class Vectors {

    private Vectors() {}

    /** One value with what it was computed from. */
    record Vector(String id, JsonNode inputs, JsonNode options, JsonNode expected) {

        double[] numbers(String input) {
            return Vectors.numbers(inputs.get(input));
        }

        String option(String name) {
            return options.path(name).asText();
        }

        @Override
        public String toString() {
            return id + " " + options;
        }
    }

    /** The vectors of a file whose options have this value. */
    static List<Vector> of(String file, String option, String value) throws IOException {
        JsonNode entries = ReferenceData.ownVectors(file + ".json").get("entries");
        return StreamSupport.stream(entries.spliterator(), false)
                .flatMap(Vectors::cases)
                .filter(vector -> vector.option(option).equals(value))
                .toList();
    }

    private static Stream<Vector> cases(JsonNode entry) {
        return StreamSupport.stream(entry.get("cases").spliterator(), false)
                .map(it -> new Vector(
                        entry.get("id").asText(), entry.get("inputs"), it.get("options"), it.get("expected")));
    }

    static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }
}
