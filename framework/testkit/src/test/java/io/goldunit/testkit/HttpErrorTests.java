package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.RateLimitException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpErrorTests {

    private static final String CALL = """
            {"model": "gpt-4-0613", "messages": [{"role": "user", "content": "Hello"}]}""";

    private static HttpResponse<String> post(Reply reply) throws Exception {
        try (LlmServer server = LlmServer.start().answeringInTurn(reply)) {
            return Clients.post(server, "/chat/completions", CALL);
        }
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "429", "500", "503"})
    void theClientSeesTheStatusAndTheMessage(int status) {
        try (LlmServer server = LlmServer.start().answeringInTurn(Reply.error(status, "not \"today\""))) {
            assertThatThrownBy(() -> Clients.model(server).chat("Hello"))
                    .isInstanceOf(
                            switch (status) {
                                case 400 -> InvalidRequestException.class;
                                case 401 -> AuthenticationException.class;
                                case 429 -> RateLimitException.class;
                                default -> InternalServerException.class;
                            })
                    .hasMessageContaining("not \\\"today\\\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"429, invalid_request_error", "500, server_error"})
    void theBodyIsAnErrorOfTheApi(int status, String type) throws Exception {
        HttpResponse<String> response = post(Reply.error(status, "not today"));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEqualTo("""
                {"error":{"message":"not today","type":"%s","param":null,"code":null}}""".formatted(type));
    }

    @Test
    void theBodyMayBeOnesOwn() throws Exception {
        assertThat(post(Reply.error(503, "down").withBody("{\"detail\": \"Größe\"}"))
                        .body())
                .isEqualTo("{\"detail\": \"Größe\"}");
    }

    @Test
    void headersComeWithIt() throws Exception {
        HttpResponse<String> response = post(Reply.error(429, "rate limited")
                .withRetryAfter(Duration.ofMillis(1001))
                .withHeader("x-ratelimit-remaining-requests", "0"));

        assertThat(response.headers().firstValue("Retry-After")).contains("2");
        assertThat(response.headers().firstValue("x-ratelimit-remaining-requests"))
                .contains("0");
    }

    @Test
    void itComesNoSoonerThanItsLatency() throws Exception {
        long start = System.nanoTime();
        post(Reply.error(503, "down").withLatency(Duration.ofMillis(120)));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }
}
