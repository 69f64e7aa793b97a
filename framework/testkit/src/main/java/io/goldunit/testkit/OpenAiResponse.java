package io.goldunit.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes the bodies of replies as OpenAI's chat completions send them. */
final class OpenAiResponse {

    private static final JsonMapper JSON = new JsonMapper();

    private OpenAiResponse() {}

    /** The body of an answer: the same for the same call and reply. */
    static byte[] write(ChatCall call, Reply.Text reply) {
        Reply.Usage usage = reply.usage() == null ? Reply.Usage.ofWords(call, reply) : reply.usage();
        ObjectNode json = JSON.createObjectNode()
                .put("id", "chatcmpl-test")
                .put("object", "chat.completion")
                .put("created", 0)
                .put("model", reply.model() == null ? call.model() : reply.model());
        ObjectNode choice = json.putArray("choices").addObject();
        choice.put("index", 0).put("finish_reason", reply.finishReason());
        choice.putObject("message").put("role", "assistant").put("content", reply.text());
        json.putObject("usage")
                .put("prompt_tokens", usage.promptTokens())
                .put("completion_tokens", usage.completionTokens())
                .put("total_tokens", (long) usage.promptTokens() + usage.completionTokens());
        return bytes(json);
    }

    static byte[] write(Reply.HttpError error) {
        if (error.body() != null) {
            return error.body().getBytes(StandardCharsets.UTF_8);
        }
        ObjectNode json = JSON.createObjectNode();
        json.putObject("error")
                .put("message", error.message())
                .put("type", error.status() < 500 ? "invalid_request_error" : "server_error")
                .putNull("param")
                .putNull("code");
        return bytes(json);
    }

    private static byte[] bytes(JsonNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
