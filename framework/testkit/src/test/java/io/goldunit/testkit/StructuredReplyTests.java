package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StructuredReplyTests {

    record Mail(String sender, List<String> topics) {}

    private final LlmServer server =
            LlmServer.start().answering(Reply.json(new Mail("Zoë", List.of("bill", "refund"))));

    @AfterEach
    void close() {
        server.close();
    }

    private static ChatRequest asking(ResponseFormat format) {
        return ChatRequest.builder()
                .messages(UserMessage.from("Read this."))
                .responseFormat(format)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void dataComesAsJsonAndTheSchemaIsKept(Way way) {
        JsonSchema schema = JsonSchema.builder()
                .name("Mail")
                .rootElement(JsonObjectSchema.builder()
                        .addStringProperty("sender")
                        .required("sender")
                        .build())
                .build();
        Way.Got got = way.ask(
                server,
                asking(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(schema)
                        .build()));

        assertThat(got.text()).isEqualTo("{\"sender\":\"Zoë\",\"topics\":[\"bill\",\"refund\"]}");
        assertThat(server.received().get(0).schema())
                .contains("\"properties\":{\"sender\":{\"type\":\"string\"}}", "\"required\":[\"sender\"]");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "ANTHROPIC.*")
    void anyJsonIsTheEmptySchema(Way way) {
        way.ask(server, asking(ResponseFormat.JSON));

        assertThat(server.received().get(0).schema()).isEqualTo("{}");
    }

    @ParameterizedTest
    @EnumSource
    void aTextHasNoSchema(Way way) {
        way.ask(server, "Read this.");

        assertThat(server.received().get(0).schema()).isNull();
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        assertThatThrownBy(() -> Reply.json(new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a java.lang.Object cannot be written as JSON: ");
    }
}
