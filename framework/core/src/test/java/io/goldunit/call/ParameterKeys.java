package io.goldunit.call;

import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.ToolChoice;
import dev.langchain4j.model.chat.request.json.JsonAnyOfSchema;
import dev.langchain4j.model.chat.request.json.JsonBooleanSchema;
import dev.langchain4j.model.chat.request.json.JsonIntegerSchema;
import dev.langchain4j.model.chat.request.json.JsonNullSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonReferenceSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import java.util.List;
import java.util.Map;

/** Requests with parameters of every kind: of all models, and of one provider. */
final class ParameterKeys {

    private ParameterKeys() {}

    static Map<String, ChatRequest> requests() {
        return Map.ofEntries(
                Map.entry("parameters", KeyTable.with(sampling())),
                Map.entry("penalties", KeyTable.with(penalties())),
                Map.entry("parameters of the provider", KeyTable.with(ofTheProvider())),
                Map.entry("another model", KeyTable.with(parameters().modelName("gpt-4o-mini"))),
                Map.entry("response format", KeyTable.with(parameters().responseFormat(KeyTable.format()))),
                Map.entry("response format json", KeyTable.with(parameters().responseFormat(ResponseFormat.JSON))),
                Map.entry(
                        "response format of every kind",
                        KeyTable.with(parameters().responseFormat(everyKind()))),
                Map.entry("tools", tools(ToolChoice.REQUIRED)),
                Map.entry("tools if need be", tools(ToolChoice.AUTO)),
                Map.entry("tools not now", tools(ToolChoice.NONE)),
                Map.entry(
                        "tool with metadata",
                        KeyTable.with(parameters()
                                .toolSpecifications(KeyTable.tool().toBuilder()
                                        .strict(true)
                                        .metadata(Map.of("cost", 2, "area", "sky"))
                                        .build()))));
    }

    private static OpenAiChatRequestParameters.Builder parameters() {
        return OpenAiChatRequestParameters.builder();
    }

    private static ChatRequest tools(ToolChoice choice) {
        return KeyTable.with(parameters().toolSpecifications(KeyTable.tool()).toolChoice(choice));
    }

    private static OpenAiChatRequestParameters.Builder sampling() {
        return parameters()
                .temperature(0.7)
                .topP(1.0)
                .seed(7)
                .maxOutputTokens(100)
                .stopSequences("END", "STOP")
                .logitBias(Map.of("50256", -100, "11", 5, "7", 1))
                .customParameters(Map.of("list", List.of(1, true, "x"), "map", Map.of("k", 1e-7)));
    }

    private static OpenAiChatRequestParameters.Builder penalties() {
        return parameters().topK(40).frequencyPenalty(0.1).presencePenalty(-0.5);
    }

    private static OpenAiChatRequestParameters.Builder ofTheProvider() {
        return parameters()
                .maxCompletionTokens(200)
                .parallelToolCalls(false)
                .user("anna")
                .store(true)
                .metadata(Map.of("build", "17"))
                .serviceTier("flex")
                .reasoningEffort("low")
                .logprobs(true)
                .topLogprobs(3);
    }

    private static ResponseFormat everyKind() {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name("every kind")
                        .rootElement(JsonObjectSchema.builder()
                                .addProperty(
                                        "either",
                                        JsonAnyOfSchema.builder()
                                                .anyOf(new JsonIntegerSchema(), new JsonNullSchema())
                                                .build())
                                .addProperty("number", new JsonNumberSchema())
                                .addProperty(
                                        "truth",
                                        JsonBooleanSchema.builder()
                                                .description("yes or no")
                                                .build())
                                .addProperty("raw", JsonRawSchema.from("{\"type\":\"string\"}"))
                                .addProperty(
                                        "again",
                                        JsonReferenceSchema.builder()
                                                .reference("node")
                                                .build())
                                .definitions(Map.of(
                                        "node",
                                        JsonObjectSchema.builder()
                                                .addStringProperty("name")
                                                .build()))
                                .build())
                        .build())
                .build();
    }
}
