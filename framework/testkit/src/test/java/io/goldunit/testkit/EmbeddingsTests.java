package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingsTests {

    private final LlmServer server = LlmServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    private EmbeddingModel model(@Nullable Integer dimensions) {
        return OpenAiEmbeddingModel.builder()
                .baseUrl(server.baseUrl())
                .apiKey("none")
                .modelName("embed-test")
                .dimensions(dimensions)
                .maxRetries(0)
                .build();
    }

    private static double length(Embedding embedding) {
        double squares = 0;
        for (float part : embedding.vector()) {
            squares += part * part;
        }
        return Math.sqrt(squares);
    }

    @Test
    void unscriptedEachTextHasAUnitVectorOfItsOwn() {
        Embedding one = model(null).embed("Größe").content();
        Embedding again = model(null).embed("Größe").content();
        Embedding other = model(12).embed("größe").content();

        assertThat(one.vector()).hasSize(64).isEqualTo(again.vector());
        assertThat(other.vector()).hasSize(12);
        assertThat(length(one)).isCloseTo(1, within(1e-6));
        assertThat(length(other)).isCloseTo(1, within(1e-6));
        assertThat(Embeddings.ofHash("a", 2))
                .isEqualTo(Embeddings.ofHash("a", 2))
                .isNotEqualTo(Embeddings.ofHash("b", 2));
    }

    @Test
    void scriptedEachTextHasTheScriptsVector() {
        server.embedding(text -> new float[] {text.length(), -0.5f});
        List<Embedding> embeddings = model(null)
                .embedAll(List.of(TextSegment.from("one"), TextSegment.from("three")))
                .content();

        assertThat(embeddings)
                .containsExactly(Embedding.from(new float[] {3, -0.5f}), Embedding.from(new float[] {5, -0.5f}));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"float | [1.0,-0.5]", "base64 | \"AACAPwAAAL8=\""})
    void theyAreWrittenAsTheCallWantsThem(String encoding, String written) throws Exception {
        server.embedding(text -> new float[] {1, -0.5f});
        HttpResponse<String> response = Clients.post(server, "/embeddings", """
                {"model": "m", "input": "two words", "encoding_format": "%s"}""".formatted(encoding));

        assertThat(response.body()).isEqualTo("""
                {"object":"list","model":"m","data":[{"object":"embedding","index":0,"embedding":%s}],\
                "usage":{"prompt_tokens":2,"total_tokens":2}}""".formatted(written));
    }

    @Test
    void theCallIsKeptApartFromTheChats() {
        model(12).embed("Größe");
        EmbeddingCall call = server.receivedEmbeddings().get(0);

        assertThat(call.model()).isEqualTo("embed-test");
        assertThat(call.texts()).containsExactly("Größe");
        assertThat(call.dimensions()).isEqualTo(12);
        assertThat(call.authorized()).isTrue();
        assertThat(call.headers()).containsEntry("authorization", "(hidden)");
        assertThat(server.received()).isEmpty();
        server.forgetReceived();
        assertThat(server.receivedEmbeddings()).isEmpty();
    }

    @Test
    void faultsMeetThemToo() throws Exception {
        server.failing(Fault.rateLimited(Duration.ofSeconds(1)), When.next(1));
        assertThatThrownBy(() -> model(null).embed("one")).isInstanceOf(RateLimitException.class);
        server.recovered().failing(Fault.emptyChoices());
        assertThat(embed())
                .isEqualTo("{\"object\":\"list\",\"model\":\"m\",\"data\":[],"
                        + "\"usage\":{\"prompt_tokens\":1,\"total_tokens\":1}}");
        server.recovered().failing(Fault.otherModel("another"));
        assertThat(embed()).contains("\"model\":\"another\"");
        server.recovered().failing(Fault.malformedJson());
        assertThat(embed()).startsWith("{,\"object\"");
    }

    private String embed() throws Exception {
        return Clients.post(server, "/embeddings", "{\"model\": \"m\", \"input\": [\"one\"]}")
                .body();
    }

    @Test
    void aScriptThatThrowsFailsTheCall() throws Exception {
        server.embedding(text -> {
            throw new IllegalStateException("no vector of " + text);
        });

        assertThat(embed())
                .contains("the script of the test server threw java.lang.IllegalStateException: no vector of one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"input\": \"one\"}                                     | 'model' must be a text, but it is missing",
                "{\"model\": \"m\"}                                       | 'input' must be a text or a list of at least one text",
                "{\"model\": \"m\", \"input\": [1, 2]}                    | 'input' must be a text or a list of texts, not [1,2]",
                "{\"model\": \"m\", \"input\": \"one\", \"dimensions\": 0} | 'dimensions' must be 1 or more, not 0"
            })
    void whatIsNoCallIsRefusedWithTheReason(String body, String reason) throws Exception {
        HttpResponse<String> response = Clients.post(server, "/embeddings", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Clients.json(response.body()).at("/error/message").asText()).isEqualTo(reason);
        assertThat(server.receivedEmbeddings()).isEmpty();
    }
}
