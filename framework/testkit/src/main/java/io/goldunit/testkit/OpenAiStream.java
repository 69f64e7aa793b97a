package io.goldunit.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer of OpenAI's chat completions in pieces, as server-sent events. */
final class OpenAiStream {

    private final Said said;
    private final List<String> parts = new ArrayList<>();

    OpenAiStream(Said said) {
        this.said = said;
    }

    static boolean asksForUsage(ChatCall call) {
        try {
            return JsonText.parse(call.json())
                    .at("/stream_options/include_usage")
                    .asBoolean();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the call was read as JSON before", e);
        }
    }

    List<String> parts(boolean withUsage) {
        if (said.empty()) {
            add(chunk());
        } else {
            choices();
        }
        if (withUsage) {
            ObjectNode last = chunk();
            last.set("usage", OpenAi.usage(said));
            add(last);
        }
        parts.add("data: [DONE]\n\n");
        return parts;
    }

    private void choices() {
        delta(JsonText.object().put("role", "assistant").put("content", ""));
        for (String piece : Pieces.of(said.text())) {
            delta(JsonText.object().put("content", piece));
        }
        for (int i = 0; i < said.toolCalls().size(); i++) {
            toolCall(i, said.toolCalls().get(i));
        }
        choice(JsonText.object(), said.finishReason());
    }

    private void toolCall(int index, ToolCall call) {
        ObjectNode opening =
                JsonText.object().put("index", index).put("id", call.id()).put("type", "function");
        opening.putObject("function").put("name", call.name()).put("arguments", "");
        delta(calls(opening));
        for (String piece : Pieces.of(call.arguments())) {
            ObjectNode more = JsonText.object().put("index", index);
            more.putObject("function").put("arguments", piece);
            delta(calls(more));
        }
    }

    private static ObjectNode calls(ObjectNode call) {
        ObjectNode delta = JsonText.object();
        delta.putArray("tool_calls").add(call);
        return delta;
    }

    private void delta(ObjectNode delta) {
        choice(delta, null);
    }

    private void choice(ObjectNode delta, @Nullable String finishReason) {
        ObjectNode chunk = chunk();
        ObjectNode choice = ((ArrayNode) chunk.get("choices")).addObject().put("index", 0);
        choice.set("delta", delta);
        choice.put("finish_reason", finishReason);
        add(chunk);
    }

    private ObjectNode chunk() {
        ObjectNode chunk = JsonText.object()
                .put("id", "chatcmpl-test")
                .put("object", "chat.completion.chunk")
                .put("created", 0)
                .put("model", said.model());
        chunk.putArray("choices");
        return chunk;
    }

    private void add(ObjectNode chunk) {
        parts.add("data: " + JsonText.write(chunk) + "\n\n");
    }
}
