package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTests {

    static OpenAiChatModel openAi(String url) {
        return OpenAiChatModel.builder()
                .baseUrl(url)
                .apiKey("none")
                .modelName("gpt-4-0314")
                .build();
    }

    private static final class Nested implements ChatModel {
        private final ChatModel delegate;

        Nested(ChatModel delegate) {
            this.delegate = delegate;
        }

        @Override
        public ChatResponse doChat(ChatRequest request) {
            return delegate.doChat(request);
        }
    }

    private static final class Own implements ChatModel {
        final URI endpoint = URI.create("https://models.example.org/chat");
        final Own same = this;

        @Override
        public ChatResponse doChat(ChatRequest request) {
            throw new IllegalStateException(same.endpoint.toString());
        }
    }

    @Test
    void everyKindOfOpenAiModelTellsItsEndpoint() {
        String url = "https://models.example.org/v1";

        assertThat(List.of(
                        openAi(url),
                        OpenAiStreamingChatModel.builder()
                                .baseUrl(url)
                                .apiKey("none")
                                .modelName("m")
                                .build(),
                        OpenAiEmbeddingModel.builder()
                                .baseUrl(url)
                                .apiKey("none")
                                .modelName("m")
                                .build()))
                .allSatisfy(it -> assertThat(Endpoint.of(it)).contains(url));
    }

    @Test
    void aModelWithoutABaseUrlSpeaksToTheDefaultOfItsProvider() {
        OpenAiChatModel model =
                OpenAiChatModel.builder().apiKey("none").modelName("m").build();

        assertThat(Endpoint.of(model)).contains("https://api.openai.com/v1");
    }

    @Test
    void aModelInsideOthersIsFound() {
        assertThat(Endpoint.of(new Nested(new Nested(new Nested(openAi("http://models.example.org/v1"))))))
                .contains("http://models.example.org/v1");
    }

    @Test
    void aModelOfTheUsersOwnIsReadEvenWhenItHoldsItself() {
        assertThat(Endpoint.of(new Own())).contains("https://models.example.org/chat");
    }

    @Test
    void nothingIsKnownOfAModelWithoutAnAddressOrBehindAProxy() {
        Object proxy = Proxy.newProxyInstance(
                EndpointTests.class.getClassLoader(), new Class<?>[] {ChatModel.class}, (self, method, given) -> null);

        assertThat(Endpoint.of(ScriptedModel.saying("yes"))).isEmpty();
        assertThat(Endpoint.of(proxy)).isEmpty();
    }

    @Test
    void aGivenNameTakesThePlaceOfTheAddressAndStays() {
        ChatModel named = Tape.around(openAi("http://models.example.org/v1"), "staging");

        assertThat(Endpoint.of(named)).contains("staging");
        assertThat(Endpoint.of(Tape.around(named))).contains("staging");
        assertThat(Endpoint.of(Calls.untaped().around(named))).contains("staging");
        assertThat(Endpoint.of(new Nested(named))).contains("staging");
        assertThatThrownBy(() -> Tape.around(named, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of an endpoint is blank: give it one, such as \"staging\"");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTPS://Models.Example.org:443/V1/, https://models.example.org/V1",
        "http://models.example.org:80, http://models.example.org",
        "http://models.example.org:8080//, http://models.example.org:8080",
        "https://anna:secret@models.example.org/v1?key=secret#part, https://models.example.org/v1",
        "http://localhost:11434/, http://localhost:11434",
        "http://127.0.0.1:11434/api, http://localhost:11434/api",
        "http://127.0.0.1:32768/v1, http://localhost/v1",
        "http://[::1]:45123/v1, http://localhost/v1",
        "http://models.example.org:45123/v1, http://models.example.org:45123/v1",
        "wss://models.example.org/live, wss://models.example.org/live"
    })
    void anAddressHasOneForm(String address, String expected) {
        assertThat(Endpoint.normal(address)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"gpt-4", "file:///etc/models", "https:///v1", "http://bad host/", "models.example.org", "''"})
    void whatIsNoAddressIsNone(String text) {
        assertThat(Endpoint.normal(text)).isEmpty();
    }
}
