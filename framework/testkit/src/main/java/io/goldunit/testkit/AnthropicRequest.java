package io.goldunit.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the body of a request to Anthropic's messages. */
final class AnthropicRequest {

    private AnthropicRequest() {}

    static ChatCall read(HttpCall http) throws MalformedCallException {
        JsonFields body = JsonFields.of(http);
        return new ChatCall(
                Protocol.ANTHROPIC,
                body.text("model"),
                turns(body),
                tools(body),
                schema(body.node()),
                body.number("temperature"),
                body.wholeNumber("max_tokens"),
                body.node().path("stream").asBoolean(),
                http.headers(),
                http.body());
    }

    private static List<ChatCall.Turn> turns(JsonFields body) throws MalformedCallException {
        List<ChatCall.Turn> turns = new ArrayList<>();
        if (!body.words("system").isEmpty()) {
            turns.add(new ChatCall.Turn("system", body.words("system")));
        }
        for (JsonFields message : body.messages()) {
            for (JsonFields result : blocks(message, "tool_result")) {
                turns.add(new ChatCall.Turn("tool", result.words("content")));
            }
            if (!onlyToolResults(message)) {
                turns.add(new ChatCall.Turn(message.text("role"), message.words("content"), toolCalls(message)));
            }
        }
        return turns;
    }

    private static boolean onlyToolResults(JsonFields message) {
        int results = blocks(message, "tool_result").size();
        return results > 0 && results == message.node().path("content").size();
    }

    private static List<ToolCall> toolCalls(JsonFields message) {
        return blocks(message, "tool_use").stream()
                .map(block -> new ToolCall(
                        block.node().path("id").asText(),
                        block.node().path("name").asText(),
                        block.object("input")))
                .toList();
    }

    private static List<JsonFields> blocks(JsonFields message, String type) {
        return message.list("content").stream()
                .filter(block -> block.node().path("type").asText().equals(type))
                .toList();
    }

    private static List<ChatCall.Tool> tools(JsonFields body) {
        return body.list("tools").stream()
                .map(tool -> new ChatCall.Tool(
                        tool.node().path("name").asText(),
                        tool.node().path("description").asText(),
                        tool.object("input_schema")))
                .toList();
    }

    /** Where it stands depends on the version of the API: in the beta at the top, since then below the output's settings. */
    private static @Nullable String schema(JsonNode body) {
        JsonNode format = body.at("/output_config/format");
        JsonNode schema = (format.isMissingNode() ? body.path("output_format") : format).path("schema");
        return schema.isObject() ? JsonText.write(schema) : null;
    }
}
