package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.openai.OpenAiChatModel;
import io.goldunit.testkit.ChatCall.Turn;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceivedCallsTests {

    private final LlmServer server = LlmServer.start().answering("Yes.");
    private final OpenAiChatModel model = Clients.model(server);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aCallIsKeptWithAllThatWasAsked() {
        model.chat(ChatRequest.builder()
                .messages(
                        SystemMessage.from("Be brief."),
                        UserMessage.from("Is 7 a prime?"),
                        AiMessage.from("Yes."),
                        UserMessage.from("Ist 9 größer? 👍"))
                .modelName("gpt-4-0314")
                .temperature(0.5)
                .maxOutputTokens(64)
                .build());

        ChatCall call = server.received().get(0);
        assertThat(call.model()).isEqualTo("gpt-4-0314");
        assertThat(call.turns())
                .containsExactly(
                        new Turn("system", "Be brief."),
                        new Turn("user", "Is 7 a prime?"),
                        new Turn("assistant", "Yes."),
                        new Turn("user", "Ist 9 größer? 👍"));
        assertThat(call.lastUserText()).isEqualTo("Ist 9 größer? 👍");
        assertThat(call.temperature()).isEqualTo(0.5);
        assertThat(call.maxTokens()).isEqualTo(64);
        assertThat(call.json()).startsWith("{").contains("Ist 9 größer? 👍").endsWith("}");
    }

    @Test
    void whatTheCallLeavesToTheModelIsNull() {
        model.chat("Hello");

        assertThat(server.received().get(0).temperature()).isNull();
        assertThat(server.received().get(0).maxTokens()).isNull();
    }

    @Test
    void callsAreInOrderOfArrivalWhateverTheirReply() {
        server.answeringInTurn(Reply.text("Yes."), Reply.text("No."));
        model.chat("first");
        model.chat("second");
        Throwable exhausted = catchThrowable(() -> model.chat("third"));

        assertThat(exhausted).isNotNull();
        assertThat(server.received()).extracting(ChatCall::lastUserText).containsExactly("first", "second", "third");
        assertThat(server.receivedCount()).isEqualTo(3);
    }

    @Test
    void theListDoesNotChangeWithLaterCalls() {
        List<ChatCall> before = server.received();
        model.chat("Hello");

        assertThat(before).isEmpty();
    }

    @Test
    void theyCanBeForgottenWhileTheScriptGoesOn() {
        server.answeringInTurn(Reply.text("one"), Reply.text("two"));
        model.chat("first");
        server.forgetReceived();

        assertThat(server.received()).isEmpty();
        assertThat(server.receivedCount()).isZero();
        assertThat(model.chat("second")).isEqualTo("two");
        assertThat(server.received()).extracting(ChatCall::lastUserText).containsExactly("second");
    }

    @Test
    void ofManyCallsTheNewestAreKeptAndAllAreCounted() {
        ReceivedCalls<String> received = new ReceivedCalls<>();
        for (int i = 0; i < ReceivedCalls.KEPT + 2; i++) {
            received.add("call " + i);
        }

        assertThat(received.newest()).hasSize(10_000).startsWith("call 2");
        assertThat(received.count()).isEqualTo(10_002);
    }
}
