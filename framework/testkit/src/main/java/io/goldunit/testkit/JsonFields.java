package io.goldunit.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The fields of an object in a request, read with a word on what is wrong. */
record JsonFields(JsonNode node) {

    static JsonFields of(HttpCall http) throws MalformedCallException {
        try {
            JsonNode json = JsonText.parse(http.body());
            if (json.isObject()) {
                return new JsonFields(json);
            }
        } catch (JsonProcessingException e) {
            throw new MalformedCallException("the body is not JSON: " + e.getMessage());
        }
        throw new MalformedCallException("the body is not a JSON object");
    }

    String text(String name) throws MalformedCallException {
        JsonNode value = node.path(name);
        if (!value.isTextual()) {
            throw new MalformedCallException("'" + name + "' must be a text, " + found(value));
        }
        return value.asText();
    }

    @Nullable Double number(String name) throws MalformedCallException {
        JsonNode value = node.path(name);
        if (absent(value)) {
            return null;
        }
        if (!value.isNumber()) {
            throw new MalformedCallException("'" + name + "' must be a number, " + found(value));
        }
        return value.asDouble();
    }

    @Nullable Integer wholeNumber(String name) throws MalformedCallException {
        JsonNode value = node.path(name);
        if (absent(value)) {
            return null;
        }
        if (!value.isInt()) {
            throw new MalformedCallException("'" + name + "' must be a whole number, " + found(value));
        }
        return value.asInt();
    }

    /** The messages of a chat, which every API calls so. */
    List<JsonFields> messages() throws MalformedCallException {
        if (!node.path("messages").isArray() || node.path("messages").isEmpty()) {
            throw new MalformedCallException("'messages' must be a list of at least one message");
        }
        return list("messages");
    }

    /** The objects of a list; none when it is absent. */
    List<JsonFields> list(String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(JsonFields::new)
                .toList();
    }

    /** A text, or the texts among a list of parts; nothing when it is absent. */
    String words(String name) throws MalformedCallException {
        JsonNode content = node.path(name);
        if (content.isArray()) {
            return StreamSupport.stream(content.spliterator(), false)
                    .map(part -> part.path("text"))
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("\n"));
        }
        return absent(content) ? "" : text(name);
    }

    /** An object as JSON text; an empty one when it is absent. */
    String object(String name) {
        JsonNode value = node.path(name);
        return value.isObject() ? JsonText.write(value) : "{}";
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static String found(JsonNode value) {
        return value.isMissingNode() ? "but it is missing" : "not " + value;
    }
}
