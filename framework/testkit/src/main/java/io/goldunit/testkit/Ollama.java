package io.goldunit.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Ollama's chat: whole, or in pieces with one JSON object a line. */
final class Ollama implements Dialect {

    @Override
    public ChatCall read(HttpCall http) throws MalformedCallException {
        return OllamaRequest.read(http);
    }

    @Override
    public JsonNode whole(Said said) {
        ObjectNode json = answer(said);
        ObjectNode message = message(said.text());
        for (int i = 0; i < said.toolCalls().size(); i++) {
            addToolCall(message, i, said.toolCalls().get(i));
        }
        json.set("message", message);
        return done(json, said);
    }

    @Override
    public List<String> parts(ChatCall call, Said said) {
        List<String> lines = new ArrayList<>();
        for (String piece : Pieces.of(said.text())) {
            lines.add(line(answer(said).put("done", false).set("message", message(piece))));
        }
        for (int i = 0; i < said.toolCalls().size(); i++) {
            ObjectNode message = message("");
            addToolCall(message, i, said.toolCalls().get(i));
            lines.add(line(answer(said).put("done", false).set("message", message)));
        }
        ObjectNode last = answer(said);
        last.set("message", message(""));
        lines.add(line(done(last, said)));
        return lines;
    }

    private static ObjectNode answer(Said said) {
        return JsonText.object().put("model", said.model()).put("created_at", "1970-01-01T00:00:00Z");
    }

    private static ObjectNode message(String content) {
        return JsonText.object().put("role", "assistant").put("content", content);
    }

    private static void addToolCall(ObjectNode message, int index, ToolCall call) {
        ObjectNode function = message.withArray("tool_calls").addObject().putObject("function");
        function.put("index", index).put("name", call.name()).set("arguments", JsonText.arguments(call));
    }

    /** Ollama has no word of its own for an answer that ends in tool calls. */
    private static ObjectNode done(ObjectNode json, Said said) {
        return json.put("done", true)
                .put("done_reason", said.finishReason().equals("tool_calls") ? "stop" : said.finishReason())
                .put("total_duration", 0)
                .put("prompt_eval_count", said.usage().promptTokens())
                .put("eval_count", said.usage().completionTokens());
    }

    private static String line(JsonNode json) {
        return JsonText.write(json) + "\n";
    }

    @Override
    public String streamType() {
        return "application/x-ndjson";
    }

    @Override
    public JsonNode error(int status, String message) {
        return JsonText.object().put("error", message);
    }
}
