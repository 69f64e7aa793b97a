package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.output.FinishReason;
import io.goldunit.testkit.ChatCall.Turn;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProtocolsTests {

    private static final String TEXT = "Yes, 7 ist größer als 5, und 日本語 👩‍👩‍👧 too.";

    private final LlmServer server = LlmServer.start();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTextArrivesWhole(Way way) {
        server.answering(Reply.text(TEXT).withUsage(1000, 24));
        Way.Got got = way.ask(server, "Is 7 a prime?");

        assertThat(got.text()).isEqualTo(TEXT);
        assertThat(got.response().finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(got.response().tokenUsage().inputTokenCount()).isEqualTo(1000);
        assertThat(got.response().tokenUsage().outputTokenCount()).isEqualTo(24);
        if (way.streamed()) {
            assertThat(got.pieces()).hasSize(6).first().isEqualTo("Yes, 7 i");
            assertThat(String.join("", got.pieces())).isEqualTo(TEXT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aToolCallArrivesWithItsArguments(Way way) {
        server.answering(Reply.toolCall("weather", Map.of("city", "Köln, Altstadt-Nord", "days", 3))
                .withToolCall("time", Map.of()));
        AiMessage message = way.ask(server, "Weather?").response().aiMessage();

        assertThat(message.toolExecutionRequests())
                .extracting(ToolExecutionRequest::name)
                .containsExactly("weather", "time");
        assertThat(message.toolExecutionRequests())
                .extracting(it -> Clients.json(it.arguments()))
                .containsExactly(Clients.json("{\"city\":\"Köln, Altstadt-Nord\",\"days\":3}"), Clients.json("{}"));
    }

    @ParameterizedTest
    @EnumSource
    void aCallIsKeptTheSameWhateverItsProtocol(Way way) {
        server.answering("Yes.");
        ToolExecutionRequest asked = ToolExecutionRequest.builder()
                .id("call_1")
                .name("weather")
                .arguments("{\"city\":\"Köln\"}")
                .build();
        way.ask(
                server,
                ChatRequest.builder()
                        .messages(
                                SystemMessage.from("Be brief."),
                                UserMessage.from("Weather?"),
                                AiMessage.from(asked),
                                ToolExecutionResultMessage.from(asked, "sunny"),
                                UserMessage.from("And tomorrow?"))
                        .toolSpecifications(ToolSpecification.builder()
                                .name("weather")
                                .description("Tells it.")
                                .parameters(JsonObjectSchema.builder()
                                        .addStringProperty("city")
                                        .build())
                                .build())
                        .temperature(0.5)
                        .maxOutputTokens(64)
                        .build());

        ChatCall call = server.received().get(0);
        assertThat(call.protocol()).isEqualTo(way.protocol());
        assertThat(call.streamed()).isEqualTo(way.streamed());
        assertThat(call.turns()).extracting(Turn::role).containsExactly("system", "user", "assistant", "tool", "user");
        assertThat(call.turns())
                .extracting(Turn::text)
                .containsExactly("Be brief.", "Weather?", "", "sunny", "And tomorrow?");
        assertThat(call.turns().get(2).toolCalls())
                .containsExactly(new ToolCall(
                        way.protocol() == Protocol.OLLAMA ? "" : "call_1", "weather", "{\"city\":\"Köln\"}"));
        assertThat(call.tools()).hasSize(1);
        assertThat(call.tools().get(0).name()).isEqualTo("weather");
        assertThat(call.tools().get(0).description()).isEqualTo("Tells it.");
        assertThat(call.tools().get(0).schema()).contains("\"city\":{\"type\":\"string\"}");
        assertThat(call.temperature()).isEqualTo(0.5);
        assertThat(call.maxTokens()).isEqualTo(64);
        assertThat(call.authorized()).isEqualTo(way.protocol() != Protocol.OLLAMA);
        assertThat(call.toString()).doesNotContain("sk-ant-planted");
    }
}
