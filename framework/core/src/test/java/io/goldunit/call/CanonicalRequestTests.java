package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ChatMessageType;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import io.goldunit.file.Fingerprint;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CanonicalRequestTests {

    private static final ChatRequest PLAIN = KeyTable.said(UserMessage.from("Well?"));

    private static OpenAiChatRequestParameters.Builder parameters() {
        return OpenAiChatRequestParameters.builder();
    }

    private static String key(ChatRequest request) {
        return Fingerprint.of(KeyTable.canonical(request));
    }

    private static String key(ModelProvider provider, @Nullable String endpoint) {
        ChatRequestParameters inForce = CanonicalRequest.inForce(KeyTable.MODEL.defaultRequestParameters(), PLAIN);
        return Fingerprint.of(CanonicalRequest.of(provider, endpoint, KeyTable.MODEL, PLAIN, inForce));
    }

    @Test
    void everyKindOfMessageAndContentChangesTheKey() {
        List<String> keys = KeyTable.requests().values().stream()
                .map(CanonicalRequestTests::key)
                .toList();

        assertThat(keys).hasSize(28).doesNotHaveDuplicates();
    }

    @Test
    void providerAndEndpointChangeTheKey() {
        assertThat(List.of(
                        key(ModelProvider.OPEN_AI, "https://a.example.org"),
                        key(ModelProvider.OPEN_AI, "https://b.example.org"),
                        key(ModelProvider.MISTRAL_AI, "https://a.example.org"),
                        key(ModelProvider.OPEN_AI, null)))
                .doesNotHaveDuplicates();
    }

    @Test
    void twoModelsWithoutANameDoNotAnswerForEachOther() {
        ChatRequestParameters unnamed = ChatRequestParameters.builder().build();
        Object other = ScriptedStream.saying("yes");

        assertThat(CanonicalRequest.of(ModelProvider.OTHER, null, KeyTable.MODEL, PLAIN, unnamed))
                .isNotEqualTo(CanonicalRequest.of(ModelProvider.OTHER, null, other, PLAIN, unnamed));
    }

    @Test
    void aParameterGivenOnceMoreChangesNothing() {
        assertThat(key(KeyTable.with(parameters().modelName("gpt-4-0314")))).isEqualTo(key(PLAIN));
    }

    @Test
    void theCanonicalFormOfARequestIsKnown() {
        assertThat(KeyTable.canonical(PLAIN))
                .hasToString("{endpoint=https://models.example.org/v1,"
                        + " messages=[{contents=[{text=Well?, type=text}], type=user}],"
                        + " parameters={modelName=gpt-4-0314}, provider=OPEN_AI}");
    }

    @Test
    void theCanonicalFormOfToolsIsOurOwn() {
        ChatRequest request = KeyTable.with(parameters().toolSpecifications(KeyTable.tool()));

        assertThat(KeyTable.canonical(request).get("parameters"))
                .hasToString("{modelName=gpt-4-0314, toolSpecifications=[{description=now, name=weather, parameters={"
                        + "properties={city={description=where, type=JsonStringSchema},"
                        + " days={items={type=JsonStringSchema}, type=JsonArraySchema}},"
                        + " required=[city], type=JsonObjectSchema}}]}");
    }

    @Test
    void aPictureStandsOnTapeAsItsFingerprint() {
        assertThat(KeyTable.canonical(Objects.requireNonNull(KeyTable.messages().get("image data")))
                        .get("messages"))
                .hasToString("[{contents=[{text=Weather?, type=text}, {detailLevel=LOW, image={base64Data=sha256:"
                        + Fingerprint.ofText("aGVsbG8=")
                        + ", mimeType=image/png}, type=image}], type=user}]");
    }

    @Test
    void mapsAreTheSameInEveryOrderAndKeepTheirTypes() {
        Map<String, Object> forth = new LinkedHashMap<>();
        forth.put("a", 1);
        forth.put("b", Map.of("c", "1"));
        Map<String, Object> back = new TreeMap<>(Comparator.reverseOrder());
        back.putAll(forth);

        assertThat(key(KeyTable.with(parameters().customParameters(forth))))
                .isEqualTo(key(KeyTable.with(parameters().customParameters(back))))
                .isNotEqualTo(
                        key(KeyTable.with(parameters().customParameters(Map.of("a", "1", "b", Map.of("c", "1"))))));
    }

    private static final class Foreign implements ChatMessage {
        @Override
        public ChatMessageType type() {
            return ChatMessageType.USER;
        }
    }

    @Test
    void aMessageOfAnUnknownKindIsRefused() {
        assertThatThrownBy(() -> KeyTable.canonical(KeyTable.said(new Foreign())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a call with a io.goldunit.call.CanonicalRequestTests$Foreign cannot be taped:"
                        + " this GoldUnit does not know what it holds. Update GoldUnit, or evaluate without tape");
    }

    @Test
    void aParameterThatDoesNotSayWhatItHoldsIsRefused() {
        assertThatThrownBy(() ->
                        KeyTable.canonical(KeyTable.with(parameters().customParameters(Map.of("lock", new Object())))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a call with a parameter of java.lang.Object cannot be taped:"
                        + " it does not say what it holds. Give it a toString");
    }

    @Test
    void theIdentityOfAModelHoldsEveryParameterItWasBuiltWith() {
        OpenAiChatModel warm = OpenAiChatModel.builder()
                .baseUrl("http://127.0.0.1:1/v1")
                .apiKey("none")
                .modelName("gpt-4-0314")
                .temperature(0.7)
                .build();

        assertThat(ModelIdentity.of(warm))
                .isEqualTo(Map.of("model", "gpt-4-0314", "provider", "OPEN_AI", "temperature", "0.7"));
    }
}
