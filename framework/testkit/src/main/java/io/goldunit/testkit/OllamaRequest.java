package io.goldunit.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request to Ollama's chat. */
final class OllamaRequest {

    private OllamaRequest() {}

    static ChatCall read(HttpCall http) throws MalformedCallException {
        JsonFields body = JsonFields.of(http);
        JsonFields options = new JsonFields(body.node().path("options"));
        return new ChatCall(
                Protocol.OLLAMA,
                body.text("model"),
                turns(body.messages()),
                OpenAiRequest.tools(body),
                schema(body.node().path("format")),
                options.number("temperature"),
                options.wholeNumber("num_predict"),
                body.node().path("stream").asBoolean(true), // Ollama streams unless told not to
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
                .map(call -> new JsonFields(call.node().path("function")))
                .map(function -> new ToolCall("", function.node().path("name").asText(), function.object("arguments")))
                .toList();
    }

    private static @Nullable String schema(JsonNode format) {
        if (format.isObject()) {
            return JsonText.write(format);
        }
        return format.asText().equals("json") ? "{}" : null;
    }
}
