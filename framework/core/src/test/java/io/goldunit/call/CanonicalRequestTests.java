package io.goldunit.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import io.goldunit.file.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalRequestTests {

    private static final OpenAiChatModel MODEL = OpenAiChatModel.builder()
            .baseUrl("http://127.0.0.1:1/v1")
            .apiKey("none")
            .modelName("gpt-4-0314")
            .build();

    private static ChatRequest.Builder plain() {
        return ChatRequest.builder().messages(UserMessage.from("Well?"));
    }

    private static ChatRequest with(OpenAiChatRequestParameters.Builder parameters) {
        return plain().parameters(parameters.build()).build();
    }

    private static OpenAiChatRequestParameters.Builder parameters() {
        return OpenAiChatRequestParameters.builder();
    }

    private static ChatRequest messages(ChatMessage... messages) {
        return ChatRequest.builder().messages(messages).build();
    }

    private static Map<String, Object> canonical(ChatRequest request) {
        return CanonicalRequest.of(
                MODEL.provider(), MODEL, request, CanonicalRequest.inForce(MODEL.defaultRequestParameters(), request));
    }

    static Stream<ChatRequest> everyOtherRequest() {
        ToolSpecification tool = ToolSpecification.builder()
                .name("weather")
                .parameters(JsonObjectSchema.builder().addStringProperty("city").build())
                .build();
        ToolSpecification otherTool = tool.toBuilder().description("now").build();
        return Stream.of(
                messages(UserMessage.from("Well ?")),
                messages(SystemMessage.from("Well?")),
                messages(SystemMessage.from("Be brief"), UserMessage.from("Well?")),
                messages(UserMessage.from("Well?"), AiMessage.from("Yes")),
                messages(UserMessage.from(TextContent.from("Well?"), ImageContent.from("https://example.org/a.png"))),
                with(parameters().modelName("gpt-4-0613")),
                with(parameters().temperature(0.1)),
                with(parameters().temperature(0.2)),
                with(parameters().topP(0.1)),
                with(parameters().frequencyPenalty(0.1)),
                with(parameters().presencePenalty(0.1)),
                with(parameters().maxOutputTokens(10)),
                with(parameters().stopSequences("END")),
                with(parameters().seed(1)),
                with(parameters().seed(2)),
                with(parameters().user("anna")),
                with(parameters().responseFormat(ResponseFormat.JSON)),
                with(parameters().toolSpecifications(tool)),
                with(parameters().toolSpecifications(otherTool)),
                with(parameters().toolSpecifications(tool).toolChoice(ToolChoice.REQUIRED)));
    }

    private static String key(ChatRequest request) {
        return Fingerprint.of(canonical(request));
    }

    @ParameterizedTest
    @MethodSource("everyOtherRequest")
    void everyDimensionChangesTheKey(ChatRequest other) {
        assertThat(key(other)).isNotEqualTo(key(plain().build()));
    }

    @Test
    void noTwoOfThemHaveTheSameKey() {
        List<String> keys = everyOtherRequest().map(CanonicalRequestTests::key).toList();

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aParameterGivenOnceMoreChangesNothing() {
        assertThat(key(with(parameters().modelName("gpt-4-0314")))).isEqualTo(key(plain().build()));
    }

    @Test
    void theKeyOfARequestIsKnown() {
        assertThat(canonical(plain().build()))
                .hasToString("{messages=[{contents=[{text=Well?, type=TEXT}], type=USER}], "
                        + "parameters={modelName=gpt-4-0314}, provider=OPEN_AI}");
    }

    @Test
    void setsAndMapsAreTheSameInEveryOrderAndKeepTheirTypes() {
        assertThat(key(with(parameters().logitBias(Map.of("50256", -100, "11", 5)))))
                .isNotEqualTo(key(plain().build()))
                .isEqualTo(key(with(parameters().logitBias(new TreeMap<>(Map.of("11", 5, "50256", -100))))))
                .isNotEqualTo(key(with(parameters().logitBias(Map.of("50256", -100, "11", 6)))));
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
