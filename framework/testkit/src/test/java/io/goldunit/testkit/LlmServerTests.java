package io.goldunit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.model.openai.OpenAiChatModel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LlmServerTests {

    @Test
    void itIsReachedOnThisMachineOnly() {
        try (LlmServer server = LlmServer.start()) {
            assertThat(server.baseUrl()).matches("http://127\\.0\\.0\\.1:\\d+/v1");
        }
    }

    @Test
    void stubsOfTheProjectUnderTestAreNotItsBusiness() {
        assertThat(LlmServerTests.class.getResource("/mappings/of-the-project-under-test.json"))
                .isNotNull();
        try (LlmServer server = LlmServer.start().answering("Yes.")) {
            assertThat(Clients.model(server).chat("Is 7 a prime?")).isEqualTo("Yes.");
        }
    }

    @Test
    void serversAtOnceDoNotDisturbEachOther() {
        try (LlmServer left = LlmServer.start().answering(call -> Reply.text("left " + call.lastUserText()));
                LlmServer right = LlmServer.start().answering(call -> Reply.text("right " + call.lastUserText()))) {
            OpenAiChatModel leftModel = Clients.model(left);
            OpenAiChatModel rightModel = Clients.model(right);

            List<String> answers = IntStream.range(0, 100)
                    .parallel()
                    .mapToObj(i -> (i % 2 == 0 ? leftModel : rightModel).chat("" + i))
                    .toList();

            assertThat(answers)
                    .isEqualTo(IntStream.range(0, 100)
                            .mapToObj(i -> (i % 2 == 0 ? "left " : "right ") + i)
                            .toList());
            assertThat(left.receivedCount()).isEqualTo(50);
            assertThat(right.receivedCount()).isEqualTo(50);
        }
    }

    @Test
    void closingItTwiceIsClosingItOnce() {
        LlmServer server = LlmServer.start().answering("Yes.");
        server.close();

        assertThatCode(server::close).doesNotThrowAnyException();
        assertThatThrownBy(() -> Clients.model(server).chat("Hello")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void closingItFailsTheCallsThatWait() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        LlmServer server = LlmServer.start().answering(call -> {
            called.countDown();
            return Reply.text("too late").withLatency(Duration.ofHours(1));
        });
        OpenAiChatModel model = Clients.model(server);
        CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> model.chat("Hello"));
        called.await();
        server.close();

        assertThatThrownBy(answer::join).isInstanceOf(CompletionException.class);
    }
}
