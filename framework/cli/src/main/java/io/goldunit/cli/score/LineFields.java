package io.goldunit.cli.score;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.goldunit.file.FindingsException;
import io.goldunit.file.Json;
import io.goldunit.file.JsonProblem;
import io.goldunit.file.Nearest;
import io.goldunit.file.Quoted;
import io.goldunit.score.check.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fields of one line of JSON.
 *
 * @param file the file as the user knows it
 * @param number of the line, from 1
 * @param object what stands there
 */
record LineFields(String file, int number, JsonNode object) {

    static LineFields of(String file, int number, String text) {
        LineFields nothing = new LineFields(file, number, Json.mapper().createObjectNode());
        try {
            JsonNode found = Json.mapper().readTree(text);
            if (!found.isObject()) {
                throw nothing.problem(
                        "wrong-type", "the line is no JSON object", "Write {\"id\": ..., \"answer\": ...}");
            }
            return new LineFields(file, number, found);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : "at column " + e.getLocation().getColumnNr() + ": ";
            throw nothing.problem("not-json", where + JsonProblem.of(e), "Correct the JSON of this line");
        }
    }

    /** A field, unless it is not there or null. */
    Optional<JsonNode> get(String key) {
        return Optional.ofNullable(object.get(key)).filter(it -> !it.isNull());
    }

    JsonNode required(String key) {
        return get(key).orElseThrow(() -> missing(key));
    }

    private FindingsException missing(String key) {
        if (object.has(key)) {
            return problem("missing-key", key + " is null", "Write one, or leave the line out");
        }
        String remedy = misspelt(key).map(it -> "Write " + key + ", not " + it).orElse("Add the key " + Quoted.of(key));
        return problem("missing-key", "there is no " + key, remedy);
    }

    /** The key of this line that was probably meant to be another, which is not there. */
    Optional<String> misspelt(String key) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return Nearest.to(key, keys);
    }

    String text(String key, JsonNode value) {
        return text(key, value, "a text");
    }

    /** A text where something else would do too. */
    String text(String key, JsonNode value, String wanted) {
        if (value.isTextual()) {
            return value.textValue();
        }
        throw wrong(key, value, wanted);
    }

    /** What to throw when a value, or one of its list, is not what is wanted, such as {@code a text}. */
    FindingsException wrong(String key, JsonNode value, String wanted) {
        String message = key + " must be " + wanted + ", and " + Quote.cut(value.toString(), 40, 20) + " is not";
        return problem("wrong-type", message, "Write texts in quotes");
    }

    /** One text, or those of a list. */
    List<String> texts(String key, JsonNode value) {
        return texts(key, value, "a text or a list of texts");
    }

    /** The same where something else would do too. */
    List<String> texts(String key, JsonNode value, String wanted) {
        if (!value.isArray()) {
            return List.of(text(key, value, wanted));
        }
        List<String> texts = new ArrayList<>();
        value.forEach(it -> texts.add(text(key, it, wanted)));
        return texts;
    }

    FindingsException problem(String rule, String message, String remedy) {
        return BadLine.at(file, number, rule, message, remedy);
    }
}
