package io.goldunit.testkit.resilience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Applications as they are written on the first day: they read what the model says, and nothing else. */
final class Naive {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Naive() {}

    static Application whole(Endpoint endpoint) {
        NaiveHttp http = new NaiveHttp(endpoint);
        return question -> message(http, question, "").path("content").asText();
    }

    /** What cannot be read is skipped, for there are events that hold no answer. */
    static Application streaming(Endpoint endpoint) {
        NaiveHttp http = new NaiveHttp(endpoint);
        return question -> http.ask(question, ", \"stream\": true")
                .filter(line -> line.startsWith("data: "))
                .map(line -> piece(line.substring(6)))
                .collect(Collectors.joining());
    }

    /** Whatever goes wrong, it tries again. */
    static Application stubborn(Endpoint endpoint) {
        Application naive = whole(endpoint);
        return question -> {
            for (int attempt = 1; attempt < 20; attempt++) {
                try {
                    return naive.ask(question);
                } catch (Exception e) {
                    // next time it will work
                }
            }
            return naive.ask(question);
        };
    }

    /** As long as the model asks for a tool it gets one. */
    static Application callingTools(Endpoint endpoint) {
        NaiveHttp http = new NaiveHttp(endpoint);
        return question -> {
            JsonNode message;
            do {
                message = message(
                        http, question, ", \"tools\": [{\"type\": \"function\", \"function\": {\"name\": \"stock\"}}]");
            } while (message.has("tool_calls"));
            return message.path("content").asText();
        };
    }

    private static JsonNode message(NaiveHttp http, String question, String more) throws Exception {
        try {
            return JSON.readTree(http.ask(question, more).collect(Collectors.joining()))
                    .at("/choices/0/message");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String piece(String json) {
        try {
            return JSON.readTree(json).at("/choices/0/delta/content").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
