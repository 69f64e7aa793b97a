package io.goldunit.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** An answer of Anthropic's messages in pieces, as server-sent events. */
final class AnthropicStream {

    private final Said said;
    private final List<String> parts = new ArrayList<>();
    private int block;

    AnthropicStream(Said said) {
        this.said = said;
    }

    List<String> parts() {
        start();
        if (!said.text().isEmpty()) {
            block(
                    JsonText.object().put("type", "text").put("text", ""),
                    JsonText.object().put("type", "text_delta"),
                    "text",
                    said.text());
        }
        for (ToolCall call : said.toolCalls()) {
            ObjectNode opening = JsonText.object()
                    .put("type", "tool_use")
                    .put("id", call.id())
                    .put("name", call.name());
            opening.putObject("input");
            block(opening, JsonText.object().put("type", "input_json_delta"), "partial_json", call.arguments());
        }
        stop();
        return parts;
    }

    private void start() {
        ObjectNode message = Anthropic.message(said).putNull("stop_reason");
        message.putArray("content");
        message.set("usage", Anthropic.usage(said.usage(), 0));
        ObjectNode event = event("message_start");
        event.set("message", message);
        add(event);
    }

    private void block(ObjectNode opening, ObjectNode delta, String field, String text) {
        ObjectNode start = event("content_block_start").put("index", block);
        start.set("content_block", opening);
        add(start);
        for (String piece : Pieces.of(text)) {
            ObjectNode event = event("content_block_delta").put("index", block);
            event.set("delta", delta.deepCopy().put(field, piece));
            add(event);
        }
        add(event("content_block_stop").put("index", block));
        block++;
    }

    private void stop() {
        ObjectNode event = event("message_delta");
        event.putObject("delta").put("stop_reason", Anthropic.stopReason(said)).putNull("stop_sequence");
        event.putObject("usage").put("output_tokens", said.usage().completionTokens());
        add(event);
        add(event("message_stop"));
    }

    private static ObjectNode event(String type) {
        return JsonText.object().put("type", type);
    }

    private void add(ObjectNode event) {
        parts.add("event: " + event.path("type").asText() + "\ndata: " + JsonText.write(event) + "\n\n");
    }
}
