package io.goldunit.call;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.audio.Audio;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.AudioContent;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.CustomMessage;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.PdfFileContent;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.message.VideoContent;
import dev.langchain4j.data.pdf.PdfFile;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import io.goldunit.file.Fingerprint;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Requests of every kind, and the keys they have here and now; a program, so that another JVM can be asked too, and
 * with another LangChain4j.
 */
final class KeyTable {

    static final OpenAiChatModel MODEL = OpenAiChatModel.builder()
            .baseUrl("https://models.example.org/v1")
            .apiKey("none")
            .modelName("gpt-4-0314")
            .build();

    private KeyTable() {}

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(lines());
    }

    static String lines() {
        Map<String, String> keys = new TreeMap<>();
        requests().forEach((name, request) -> keys.put(name, Fingerprint.of(canonical(request))));
        VectorKeys.canonical().forEach((name, request) -> keys.put(name, Fingerprint.of(request)));
        keys.put("drawn", TapeLine.key(keys.getOrDefault("user", ""), new Draw("c1", 3, 2, 4)));
        return keys.entrySet().stream()
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    static Map<String, Object> canonical(ChatRequest request) {
        ChatRequestParameters inForce = CanonicalRequest.inForce(MODEL.defaultRequestParameters(), request);
        return CanonicalRequest.of(MODEL.provider(), Endpoint.of(MODEL).orElseThrow(), MODEL, request, inForce);
    }

    static ChatRequest said(ChatMessage... messages) {
        return ChatRequest.builder().messages(messages).build();
    }

    static ChatRequest with(OpenAiChatRequestParameters.Builder parameters) {
        return ChatRequest.builder()
                .messages(UserMessage.from("Well?"))
                .parameters(parameters.build())
                .build();
    }

    static Map<String, ChatRequest> requests() {
        Map<String, ChatRequest> requests = new TreeMap<>(messages());
        requests.putAll(ParameterKeys.requests());
        return requests;
    }

    static Map<String, ChatRequest> messages() {
        UserMessage question = UserMessage.from("Weather?");
        ToolExecutionRequest call = ToolExecutionRequest.builder()
                .id("t1")
                .name("weather")
                .arguments("{\"city\":\"İstanbul\"}")
                .build();
        return Map.ofEntries(
                Map.entry("user", said(question)),
                Map.entry("user with a name", said(UserMessage.from("anna", "Weather?"))),
                Map.entry("system", said(SystemMessage.from("Weather?"), question)),
                Map.entry("letters", said(UserMessage.from("İstanbul'da ı ve ß: ٣ «naïve» 🌦"))),
                Map.entry(
                        "attributes",
                        said(question.toBuilder()
                                .attributes(Map.of("a", 1, "b", 2.5))
                                .build())),
                Map.entry("ai", said(question, AiMessage.from("Fine"))),
                Map.entry(
                        "ai with thinking",
                        said(
                                question,
                                AiMessage.builder().text("Fine").thinking("Sun").build())),
                Map.entry("ai with tool call", said(question, AiMessage.from(call))),
                Map.entry(
                        "tool result",
                        said(question, AiMessage.from(call), ToolExecutionResultMessage.from(call, "sun"))),
                Map.entry("tool error", said(question, AiMessage.from(call), failed(call))),
                Map.entry("custom", said(CustomMessage.from(Map.of("role", "critic")))),
                Map.entry("image", content(ImageContent.from("https://example.org/a.png"))),
                Map.entry("image data", content(ImageContent.from("aGVsbG8=", "image/png"))),
                Map.entry(
                        "image detail",
                        content(ImageContent.from("https://example.org/a.png", ImageContent.DetailLevel.HIGH))),
                Map.entry(
                        "audio",
                        content(AudioContent.from(
                                Audio.builder().binaryData(new byte[] {1, 2}).build()))),
                Map.entry("video", content(VideoContent.from("https://example.org/a.mp4"))),
                Map.entry(
                        "pdf",
                        content(PdfFileContent.from(PdfFile.builder()
                                .url(URI.create("https://example.org/a.pdf"))
                                .build()))));
    }

    private static ToolExecutionResultMessage failed(ToolExecutionRequest call) {
        return ToolExecutionResultMessage.builder()
                .id(call.id())
                .toolName(call.name())
                .text("sun")
                .isError(true)
                .build();
    }

    private static ChatRequest content(dev.langchain4j.data.message.Content content) {
        return said(UserMessage.from(TextContent.from("Weather?"), content));
    }

    static ToolSpecification tool() {
        return ToolSpecification.builder()
                .name("weather")
                .description("now")
                .parameters(JsonObjectSchema.builder()
                        .addStringProperty("city", "where")
                        .addProperty(
                                "days",
                                JsonArraySchema.builder()
                                        .items(new JsonStringSchema())
                                        .build())
                        .required("city")
                        .build())
                .build();
    }

    static ResponseFormat format() {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name("verdict")
                        .rootElement(JsonObjectSchema.builder()
                                .addStringProperty("reason")
                                .addProperty(
                                        "verdict",
                                        JsonEnumSchema.builder()
                                                .enumValues("good", "bad")
                                                .build())
                                .additionalProperties(false)
                                .build())
                        .build())
                .build();
    }
}
