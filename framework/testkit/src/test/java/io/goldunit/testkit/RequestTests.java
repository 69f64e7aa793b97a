package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.goldunit.testkit.ChatCall.Turn;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestTests {

    private final LlmServer server = LlmServer.start().answering("Yes.");

    @AfterEach
    void close() {
        server.close();
    }

    private static ChatCall read(String body) throws MalformedCallException {
        return OpenAiRequest.read(new HttpCall("POST", "/v1/chat/completions", Map.of(), body));
    }

    private static String message(HttpResponse<String> response) throws Exception {
        return new JsonMapper().readTree(response.body()).at("/error/message").asText();
    }

    @Test
    void textPartsAreJoinedAndOtherPartsLeftOut() throws Exception {
        ChatCall call = read("""
                {"model": "m", "messages": [{"role": "user", "content": [
                  {"type": "text", "text": "What is"},
                  {"type": "image_url", "image_url": {"url": "data:,"}},
                  {"type": "text", "text": "this?"}]}]}""");

        assertThat(call.turns()).containsExactly(new Turn("user", "What is\nthis?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"role\": \"assistant\", \"content\": null}", "{\"role\": \"assistant\"}"})
    void aTurnWithoutContentIsEmpty(String message) throws Exception {
        assertThat(read("{\"model\": \"m\", \"messages\": [" + message + "]}").turns())
                .containsExactly(new Turn("assistant", ""));
    }

    @ParameterizedTest
    @CsvSource({"max_tokens", "max_completion_tokens"})
    void theTokenLimitMayHaveEitherOfItsNames(String name) throws Exception {
        assertThat(read("{\"model\": \"m\", \"" + name + "\": 5, \"messages\": [{\"role\": \"user\"}]}")
                        .maxTokens())
                .isEqualTo(5);
    }

    @Test
    void aCallWithoutATurnOfTheUserSaysSoWhenAskedForIt() throws Exception {
        ChatCall call = read("{\"model\": \"m\", \"messages\": [{\"role\": \"system\"}, {\"role\": \"system\"}]}");

        assertThatThrownBy(call::lastUserText)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the call has no turn of the user, only of [system]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                                          | the body is not a JSON object",
                "``                                                          | the body is not a JSON object",
                "{\"messages\": [{\"role\": \"user\"}]}                      | 'model' must be a text, but it is missing",
                "{\"model\": 4, \"messages\": [{\"role\": \"user\"}]}        | 'model' must be a text, not 4",
                "{\"model\": \"m\"}                                          | 'messages' must be a list of at least one message",
                "{\"model\": \"m\", \"messages\": []}                        | 'messages' must be a list of at least one message",
                "{\"model\": \"m\", \"messages\": [{\"content\": \"Hi\"}]}   | 'role' must be a text, but it is missing",
                "{\"model\": \"m\", \"messages\": [{\"role\": \"user\", \"content\": 1}]} | 'content' must be a text, not 1",
                "{\"model\": \"m\", \"temperature\": \"hot\", \"messages\": [{\"role\": \"user\"}]} | 'temperature' must be a number, not \"hot\"",
                "{\"model\": \"m\", \"max_tokens\": 1.5, \"messages\": [{\"role\": \"user\"}]} | 'max_tokens' must be a whole number, not 1.5"
            })
    void aBodyThatIsNoCallIsRefusedWithTheReason(String body, String reason) throws Exception {
        HttpResponse<String> response = Clients.post(server, "/chat/completions", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).isEqualTo(reason);
        assertThat(server.received()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Hello", "{\"model\": \"m\", \"messages\": [", "{} {}"})
    void aBodyThatIsNoJsonIsRefused(String body) throws Exception {
        HttpResponse<String> response = Clients.post(server, "/chat/completions", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(message(response)).startsWith("the body is not JSON: ");
    }

    @Test
    void anotherPathIsNotThere() throws Exception {
        HttpResponse<String> response = Clients.post(server, "/completions?user=1", "{}");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(message(response))
                .isEqualTo(
                        "the test server has no POST /v1/completions, only POST /v1/chat/completions, /v1/embeddings,"
                                + " /v1/messages and /api/chat");
    }

    @Test
    void anotherMethodIsNotThere() throws Exception {
        HttpResponse<String> response = Clients.get(server, "/chat/completions");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(message(response))
                .isEqualTo("the test server has no GET /v1/chat/completions, only POST /v1/chat/completions,"
                        + " /v1/embeddings, /v1/messages and /api/chat");
    }
}
