package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepliesInTurnTests {

    @Test
    void eachCallGetsTheNextReply() {
        try (LlmServer server = LlmServer.start()
                .answeringInTurn(Reply.text("one"), Reply.error(503, "overloaded"), Reply.text("three"))) {
            OpenAiChatModel model = Clients.model(server);

            assertThat(model.chat("Hello")).isEqualTo("one");
            assertThatThrownBy(() -> model.chat("Hello")).hasMessageContaining("overloaded");
            assertThat(model.chat("Hello")).isEqualTo("three");
        }
    }

    @Test
    void afterTheLastReplyEveryCallFailsAndSaysWhy() {
        try (LlmServer server = LlmServer.start().answeringInTurn(Reply.text("one"), Reply.text("two"))) {
            OpenAiChatModel model = Clients.model(server);
            model.chat("Hello");
            model.chat("Hello");

            assertThatThrownBy(() -> model.chat("Hello"))
                    .isInstanceOf(InternalServerException.class)
                    .hasMessageContaining(
                            "the script of the test server is exhausted: this is call 3, and it has replies for 2");
            assertThatThrownBy(() -> model.chat("Hello"))
                    .hasMessageContaining("this is call 4, and it has replies for 2");
        }
    }

    @Test
    void noReplyIsGivenTwiceToCallsAtOnce() {
        List<String> texts = IntStream.range(0, 100).mapToObj(i -> "reply " + i).toList();
        Reply[] replies = texts.stream().map(Reply::text).toArray(Reply[]::new);
        try (LlmServer server = LlmServer.start().answeringInTurn(replies)) {
            OpenAiChatModel model = Clients.model(server);

            List<String> answers =
                    texts.parallelStream().map(text -> model.chat("Hello")).toList();

            assertThat(answers).containsExactlyInAnyOrderElementsOf(texts);
        }
    }
}
