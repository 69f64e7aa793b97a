package io.goldunit.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Who calls the server in these tests: the real client, and plain HTTP for what the real client would not send. */
final class Clients {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Clients() {}

    static JsonNode json(String text) {
        try {
            return JsonText.parse(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text + " is no JSON", e);
        }
    }

    static OpenAiChatModel model(LlmServer server) {
        return model(server, "gpt-4-0613");
    }

    static OpenAiChatModel model(LlmServer server, String name) {
        return OpenAiChatModel.builder()
                .baseUrl(server.baseUrl())
                .apiKey("none")
                .modelName(name)
                .maxRetries(0)
                .build();
    }

    /** A chat call as the way's client sends it, but nothing is read into what comes back. */
    static HttpResponse<String> chat(LlmServer server, Way way) throws IOException, InterruptedException {
        String path =
                switch (way.protocol()) {
                    case OPENAI -> "/v1/chat/completions";
                    case ANTHROPIC -> "/v1/messages";
                    case OLLAMA -> "/api/chat";
                };
        String call = "{\"model\": \"m\", \"stream\": %s, \"messages\": [{\"role\": \"user\", \"content\": \"Hello\"}]}"
                .formatted(way.streamed());
        return send(server.rootUrl() + path, HttpRequest.newBuilder().POST(BodyPublishers.ofString(call)));
    }

    static HttpResponse<String> post(LlmServer server, String path, String body)
            throws IOException, InterruptedException {
        return send(server.baseUrl() + path, HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)));
    }

    static HttpResponse<String> get(LlmServer server, String path) throws IOException, InterruptedException {
        return send(server.baseUrl() + path, HttpRequest.newBuilder().GET());
    }

    static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return send(url, HttpRequest.newBuilder().GET());
    }

    private static HttpResponse<String> send(String url, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.uri(URI.create(url)).build(), BodyHandlers.ofString());
    }
}
