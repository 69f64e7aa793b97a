package io.goldunit.call.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Headers of real responses, waited for in virtual time. */
class HeedingTests {

    private static final LimitPolicy POLICY =
            LimitPolicy.DEFAULT.withBackoff(Duration.ofSeconds(1), Duration.ofSeconds(30), 0);

    private final LlmServer server = LlmServer.start();
    private final Limiter limiter = new Limits(POLICY, new VirtualTime()).limiter("gpt", server.baseUrl());

    @AfterEach
    void close() {
        server.close();
    }

    private ChatModel model(HttpClient.Builder http) {
        return OpenAiChatModel.builder()
                .baseUrl(server.baseUrl())
                .apiKey("none")
                .modelName("gpt")
                .maxRetries(0)
                .httpClientBuilder(JdkHttpClient.builder().httpClientBuilder(http))
                .build();
    }

    private Attempted<String> asked(HttpClient.Builder http) throws Exception {
        ChatModel model = model(http);
        return limiter.call(() -> model.chat("Hello?"), reply -> 0);
    }

    @Test
    void aRefusedCallWaitsAsItsHeadersSay() throws Exception {
        server.answeringInTurn(
                Reply.error(429, "Please try again in 3s.").withHeader("Retry-After", "7"), Reply.text("yes"));

        Attempted<String> done = asked(Limits.heeding());

        assertThat(done).extracting(Attempted::value, Attempted::attempts).containsExactly("yes", 2);
        assertThat(done.waited()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void withAnotherClientACallWaitsAsTheWordsSay() throws Exception {
        server.answeringInTurn(
                Reply.error(429, "Please try again in 3s.").withHeader("Retry-After", "7"), Reply.text("yes"));

        assertThat(asked(HttpClient.newBuilder()).waited()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aBrokenProviderMaySayWhenToComeToo() throws Exception {
        server.answeringInTurn(Reply.error(503, "no").withHeader("Retry-After", "7"), Reply.text("yes"));

        assertThat(asked(Limits.heeding(HttpClient.newBuilder())).waited()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void aRequestThatIsSentAsynchronouslyBelongsToTheAttemptThatSentIt() throws Exception {
        server.answering(call -> Reply.error(429, "no").withHeader("retry-after-ms", "1500"));
        HttpClient client = Limits.heeding().build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.baseUrl() + "/chat/completions"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"model\": \"gpt\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}"))
                .build();
        Heard heard = new Heard();

        CompletableFuture<?> sent = heard.during(() -> client.sendAsync(request, BodyHandlers.ofString()));
        sent.join();

        assertThat(Heard.current()).isEmpty();
        assertThat(heard.advised(new IllegalStateException()))
                .isEqualTo(Duration.ofMillis(1500).toNanos());
    }

    @Test
    void outsideOfACallNothingIsHeeded() {
        server.answering("yes");

        assertThat(model(Limits.heeding()).chat("Hello?")).isEqualTo("yes");
    }

    @Test
    void aClientThatIsClosedIsClosedWhereTheJdkClosesClients() throws Exception {
        server.answering("yes");
        HttpClient client = Limits.heeding().build();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server.baseUrl() + "/models")).build();
        Object any = client;

        if (any instanceof AutoCloseable closeable) {
            closeable.close();
        }

        boolean closes = Runtime.version().feature() >= 21;
        assertThat(catchThrowable(() -> client.send(request, BodyHandlers.discarding())) instanceof IOException)
                .isEqualTo(closes);
    }

    @Test
    void theClientIsBuiltAsItWasAsked() {
        HttpClient client = Limits.heeding(HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS))
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .build();

        assertThat(client.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(client.connectTimeout()).contains(Duration.ofSeconds(3));
        assertThat(client.followRedirects()).isEqualTo(HttpClient.Redirect.ALWAYS);
        assertThat(client.proxy()).isEmpty();
        assertThat(client.authenticator()).isEmpty();
        assertThat(client.cookieHandler()).isEmpty();
        assertThat(client.sslContext()).isNotNull();
    }
}
