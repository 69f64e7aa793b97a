package io.goldunit.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** OpenAI's chat completions. */
final class OpenAi implements Dialect {

    @Override
    public ChatCall read(HttpCall http) throws MalformedCallException {
        return OpenAiRequest.read(http);
    }

    @Override
    public JsonNode whole(Said said) {
        ObjectNode json = JsonText.object()
                .put("id", "chatcmpl-test")
                .put("object", "chat.completion")
                .put("created", 0)
                .put("model", said.model());
        ArrayNode choices = json.putArray("choices");
        if (!said.empty()) {
            ObjectNode choice = choices.addObject();
            choice.put("index", 0).put("finish_reason", said.finishReason());
            choice.set("message", message(said));
        }
        json.set("usage", usage(said));
        return json;
    }

    private static ObjectNode message(Said said) {
        ObjectNode message = JsonText.object().put("role", "assistant").put("content", said.text());
        if (!said.toolCalls().isEmpty()) {
            ArrayNode calls = message.putArray("tool_calls");
            for (ToolCall call : said.toolCalls()) {
                calls.add(toolCall(call));
            }
        }
        return message;
    }

    private static ObjectNode toolCall(ToolCall call) {
        ObjectNode json = JsonText.object().put("id", call.id()).put("type", "function");
        json.putObject("function").put("name", call.name()).put("arguments", call.arguments());
        return json;
    }

    static ObjectNode usage(Said said) {
        Reply.Usage usage = said.usage();
        ObjectNode json = JsonText.object()
                .put("prompt_tokens", usage.promptTokens())
                .put("completion_tokens", usage.completionTokens())
                .put("total_tokens", (long) usage.promptTokens() + usage.completionTokens());
        if (usage.cachedTokens() > 0) {
            json.putObject("prompt_tokens_details").put("cached_tokens", usage.cachedTokens());
        }
        return json;
    }

    @Override
    public List<String> parts(ChatCall call, Said said) {
        return new OpenAiStream(said).parts(OpenAiStream.asksForUsage(call));
    }

    @Override
    public String streamType() {
        return "text/event-stream";
    }

    @Override
    public JsonNode error(int status, String message) {
        ObjectNode json = JsonText.object();
        json.putObject("error")
                .put("message", message)
                .put("type", status < 500 ? "invalid_request_error" : "server_error")
                .putNull("param")
                .putNull("code");
        return json;
    }
}
