package io.goldunit.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request to OpenAI's chat completions. */
final class OpenAiRequest {

    private OpenAiRequest() {}

    static ChatCall read(HttpCall http) throws MalformedCallException {
        JsonFields body = JsonFields.of(http);
        String limit = body.node().hasNonNull("max_completion_tokens") ? "max_completion_tokens" : "max_tokens";
        return new ChatCall(
                Protocol.OPENAI,
                body.text("model"),
                turns(body.messages()),
                tools(body),
                schema(body.node().path("response_format")),
                body.number("temperature"),
                body.wholeNumber(limit),
                body.node().path("stream").asBoolean(),
                http.headers(),
                http.body());
    }

    private static List<ChatCall.Turn> turns(List<JsonFields> messages) throws MalformedCallException {
        List<ChatCall.Turn> turns = new ArrayList<>();
        for (JsonFields message : messages) {
            turns.add(new ChatCall.Turn(message.text("role"), message.words("content"), toolCalls(message)));
        }
        return turns;
    }

    private static List<ToolCall> toolCalls(JsonFields message) {
        return message.list("tool_calls").stream()
                .map(JsonFields::node)
                .map(call -> new ToolCall(
                        call.path("id").asText(),
                        call.at("/function/name").asText(),
                        call.at("/function/arguments").asText()))
                .toList();
    }

    /** Ollama writes its tools the same way. */
    static List<ChatCall.Tool> tools(JsonFields body) {
        return body.list("tools").stream()
                .map(tool -> new JsonFields(tool.node().path("function")))
                .map(tool -> new ChatCall.Tool(
                        tool.node().path("name").asText(),
                        tool.node().path("description").asText(),
                        tool.object("parameters")))
                .toList();
    }

    private static @Nullable String schema(JsonNode format) {
        return switch (format.path("type").asText()) {
            case "json_schema" -> new JsonFields(format.path("json_schema")).object("schema");
            case "json_object" -> "{}";
            default -> null;
        };
    }
}
