package io.goldunit.score.similarity;

import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;

/**
 * What a reference implementation gives for one entry of a file of vectors, under one choice of options.
 *
 * @param entry with its candidate and references
 * @param options of the reference implementation
 * @param expected its values
 */
public record VectorCase(JsonNode entry, JsonNode options, JsonNode expected) {

    /** Every case of every entry of a file. */
    public static List<VectorCase> of(JsonNode file) {
        return stream(file.get("entries"))
                .flatMap(entry -> stream(entry.get("cases"))
                        .map(it -> new VectorCase(entry, it.get("options"), it.get("expected"))))
                .toList();
    }

    /** The items of a JSON array. */
    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The strings of a JSON array. */
    public static List<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText).toList();
    }

    /** How far a value may be from the expected one, as the files say. */
    public static Offset<Double> tolerance(double expected) {
        return within(1e-9 * Math.max(1, Math.abs(expected)));
    }

    /** Whether it is over many segments. */
    public boolean isCorpus() {
        return entry.get("candidate").isArray();
    }

    public String candidate() {
        return entry.get("candidate").asText();
    }

    public List<String> references() {
        return texts(entry.get("references"));
    }

    public String option(String name) {
        return options.get(name).asText();
    }

    public boolean has(String option) {
        return options.get(option).asBoolean();
    }

    /** What is compared, for a message. */
    public String told() {
        return entry.get("id").asText() + " " + options;
    }
}
