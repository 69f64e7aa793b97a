package io.goldunit.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Anthropic's messages. */
final class Anthropic implements Dialect {

    private static final Map<String, String> STOP_REASONS =
            Map.of("stop", "end_turn", "length", "max_tokens", "tool_calls", "tool_use", "content_filter", "refusal");

    private static final Map<Integer, String> ERROR_TYPES = Map.of(
            400, "invalid_request_error",
            401, "authentication_error",
            403, "permission_error",
            404, "not_found_error",
            413, "request_too_large",
            429, "rate_limit_error",
            529, "overloaded_error");

    @Override
    public ChatCall read(HttpCall http) throws MalformedCallException {
        return AnthropicRequest.read(http);
    }

    @Override
    public JsonNode whole(Said said) {
        ObjectNode json = message(said);
        ArrayNode content = json.putArray("content");
        if (!said.text().isEmpty()) {
            content.addObject().put("type", "text").put("text", said.text());
        }
        for (ToolCall call : said.toolCalls()) {
            ObjectNode block = content.addObject();
            block.put("type", "tool_use").put("id", call.id()).put("name", call.name());
            block.set("input", JsonText.arguments(call));
        }
        json.put("stop_reason", stopReason(said));
        json.set("usage", usage(said.usage(), said.usage().completionTokens()));
        return json;
    }

    /** What was cached stands beside what was not. */
    static ObjectNode usage(Reply.Usage usage, int completionTokens) {
        ObjectNode json = JsonText.object().put("input_tokens", usage.promptTokens() - usage.cachedTokens());
        if (usage.cachedTokens() > 0) {
            json.put("cache_creation_input_tokens", 0).put("cache_read_input_tokens", usage.cachedTokens());
        }
        return json.put("output_tokens", completionTokens);
    }

    /** What a message opens with, whole or in pieces. */
    static ObjectNode message(Said said) {
        return JsonText.object()
                .put("id", "msg_test")
                .put("type", "message")
                .put("role", "assistant")
                .put("model", said.model())
                .putNull("stop_sequence");
    }

    static String stopReason(Said said) {
        return STOP_REASONS.getOrDefault(said.finishReason(), said.finishReason());
    }

    @Override
    public List<String> parts(ChatCall call, Said said) {
        return new AnthropicStream(said).parts();
    }

    @Override
    public String streamType() {
        return "text/event-stream";
    }

    @Override
    public JsonNode error(int status, String message) {
        ObjectNode json = JsonText.object().put("type", "error");
        String type = ERROR_TYPES.getOrDefault(status, status < 500 ? "invalid_request_error" : "api_error");
        json.putObject("error").put("type", type).put("message", message);
        return json;
    }
}
