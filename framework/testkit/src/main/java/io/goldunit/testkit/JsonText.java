package io.goldunit.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** The one place that turns text into JSON and back. */
final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode parse(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    /** Any value: a tree, a record, a map, a list, a text, a number. As bytes first, because that escapes half surrogate pairs. */
    static String write(Object value) {
        try {
            return new String(JSON.writeValueAsBytes(value), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "a " + value.getClass().getName() + " cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** As an object, for APIs that send one; the text is a script's. */
    static JsonNode arguments(ToolCall call) {
        try {
            JsonNode arguments = parse(call.arguments());
            if (arguments.isObject()) {
                return arguments;
            }
        } catch (JsonProcessingException e) {
            // said below
        }
        throw new IllegalArgumentException("the arguments of the tool call '%s' must be a JSON object here, not: %s"
                .formatted(call.name(), call.arguments()));
    }
}
