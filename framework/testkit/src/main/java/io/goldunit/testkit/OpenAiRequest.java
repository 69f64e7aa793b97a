package io.goldunit.testkit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request to OpenAI's chat completions. */
final class OpenAiRequest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private OpenAiRequest() {}

    static ChatCall read(byte[] body) throws MalformedCallException {
        JsonNode request = parse(body);
        if (request.path("stream").asBoolean()) {
            throw new MalformedCallException("'stream' is true, and this server does not stream");
        }
        return new ChatCall(
                text(request, "model"),
                turns(request.path("messages")),
                temperature(request.path("temperature")),
                maxTokens(request),
                new String(body, StandardCharsets.UTF_8));
    }

    private static JsonNode parse(byte[] body) throws MalformedCallException {
        JsonNode json;
        try {
            json = JSON.readTree(body);
        } catch (IOException e) {
            throw new MalformedCallException("the body is not JSON: " + e.getMessage());
        }
        if (!json.isObject()) {
            throw new MalformedCallException("the body is not a JSON object");
        }
        return json;
    }

    private static List<ChatCall.Turn> turns(JsonNode messages) throws MalformedCallException {
        if (!messages.isArray() || messages.isEmpty()) {
            throw new MalformedCallException("'messages' must be a list of at least one message");
        }
        List<ChatCall.Turn> turns = new ArrayList<>();
        for (JsonNode message : messages) {
            turns.add(new ChatCall.Turn(text(message, "role"), content(message)));
        }
        return turns;
    }

    private static String content(JsonNode message) throws MalformedCallException {
        JsonNode content = message.path("content");
        if (content.isArray()) {
            return textParts(content);
        }
        return absent(content) ? "" : text(message, "content");
    }

    private static String textParts(JsonNode parts) {
        return StreamSupport.stream(parts.spliterator(), false)
                .map(part -> part.path("text"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n"));
    }

    private static String text(JsonNode object, String name) throws MalformedCallException {
        JsonNode value = object.path(name);
        if (!value.isTextual()) {
            throw new MalformedCallException("'" + name + "' must be a text, " + found(value));
        }
        return value.asText();
    }

    private static @Nullable Double temperature(JsonNode value) throws MalformedCallException {
        if (absent(value)) {
            return null;
        }
        if (!value.isNumber()) {
            throw new MalformedCallException("'temperature' must be a number, " + found(value));
        }
        return value.asDouble();
    }

    private static @Nullable Integer maxTokens(JsonNode request) throws MalformedCallException {
        String name = request.hasNonNull("max_completion_tokens") ? "max_completion_tokens" : "max_tokens";
        JsonNode value = request.path(name);
        if (absent(value)) {
            return null;
        }
        if (!value.isInt()) {
            throw new MalformedCallException("'" + name + "' must be a whole number, " + found(value));
        }
        return value.asInt();
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static String found(JsonNode value) {
        return value.isMissingNode() ? "but it is missing" : "not " + value;
    }
}
