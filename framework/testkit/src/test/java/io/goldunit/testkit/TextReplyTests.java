package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReplyTests {

    private static ChatResponse chat(Reply reply) {
        try (LlmServer server = LlmServer.start().answeringInTurn(reply)) {
            return Clients.model(server, "gpt-4-0314")
                    .chat(SystemMessage.from("Be brief."), UserMessage.from("Is 7 a prime?"));
        }
    }

    @Test
    void aTextIsAWholeAnswerOfTheModelAskedFor() {
        ChatResponse response = chat(Reply.text("Yes."));

        assertThat(response.aiMessage()).isEqualTo(AiMessage.from("Yes."));
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.modelName()).isEqualTo("gpt-4-0314");
    }

    @ParameterizedTest
    @CsvSource({"length, LENGTH", "content_filter, CONTENT_FILTER"})
    void theReasonWhyItStoppedIsTheReplys(String reason, FinishReason expected) {
        assertThat(chat(Reply.text("Yes, bec").withFinishReason(reason)).finishReason())
                .isEqualTo(expected);
    }

    @Test
    void anotherModelThanTheOneAskedForMayAnswer() {
        assertThat(chat(Reply.text("Yes.").withModel("gpt-4-0613")).modelName()).isEqualTo("gpt-4-0613");
    }

    @Test
    void aWordIsATokenUnlessTheReplySaysOtherwise() {
        TokenUsage tokens = chat(Reply.text(" Yes,\u00a0it\nis. ")).tokenUsage();

        assertThat(tokens.inputTokenCount()).isEqualTo(6);
        assertThat(tokens.outputTokenCount()).isEqualTo(3);
        assertThat(tokens.totalTokenCount()).isEqualTo(9);
    }

    @Test
    void theTokensMayBeGiven() {
        TokenUsage tokens = chat(Reply.text("Yes.").withUsage(1000, 24)).tokenUsage();

        assertThat(tokens.inputTokenCount()).isEqualTo(1000);
        assertThat(tokens.outputTokenCount()).isEqualTo(24);
        assertThat(tokens.totalTokenCount()).isEqualTo(1024);
    }

    @Test
    void aReplyComesNoSoonerThanItsLatency() {
        long start = System.nanoTime();
        chat(Reply.text("Yes.").withLatency(Duration.ofMillis(120)));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Größe: 5 µm, 日本語, عربي",
                "👩‍👩‍👧 and 𝔘",
                "\"quotes\" \\ {{user}} </script>\r\n\t\u0000\u2028",
                "half a pair: \ud83d!"
            })
    void everyTextArrivesAsItIs(String text) {
        assertThat(chat(Reply.text(text)).aiMessage().text()).isEqualTo(text);
    }

    @Test
    void anEmptyTextIsSentEmpty() throws Exception {
        try (LlmServer server = LlmServer.start().answering("")) {
            assertThat(Clients.post(server, "/chat/completions", """
                    {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}""").body())
                    .contains("\"content\":\"\"")
                    .contains("\"completion_tokens\":0");
        }
    }

    @Test
    void aMegabyteArrivesWhole() {
        String text = "0123456789abcdeé".repeat(65_536);

        assertThat(chat(Reply.text(text)).aiMessage().text()).isEqualTo(text);
    }
}
