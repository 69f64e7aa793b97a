package io.goldunit.examples;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import io.goldunit.testkit.resilience.Application;
import io.goldunit.testkit.resilience.Endpoint;
import io.goldunit.testkit.resilience.Resilience;
import io.goldunit.testkit.resilience.Trait;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What becomes of a mail when the provider fails? Nothing worse than that it is sorted later. Take out an exclusion to see what its
 * test says.
 */
class MailTriageResilienceTests {

    static Application mailTriage(Endpoint endpoint) {
        ChatModel model = OpenAiChatModel.builder()
                .baseUrl(endpoint.baseUrl())
                .apiKey(endpoint.apiKey())
                .modelName("mail-small")
                .timeout(Duration.ofSeconds(4))
                .maxRetries(0)
                .build();
        MailTriage service = AiServices.create(MailTriage.class, model);
        return mail -> service.triage(mail).toString();
    }

    @TestFactory
    Stream<DynamicTest> standsUpToItsProvider() {
        String queued = "a mail that is not sorted stays in the queue, for the next minute";
        return Resilience.of(MailTriageResilienceTests::mailTriage)
                .asking("Half of my carrots are soft.")
                .answering("{\"labels\": [\"quality\"], \"priority\": \"NORMAL\"}")
                .without(Trait.WAITS_WHEN_RATE_LIMITED, queued)
                .without(Trait.SURVIVES_A_SERVER_ERROR, queued)
                .without(Trait.SURVIVES_AN_OVERLOAD, queued)
                .without(Trait.SURVIVES_A_CONNECTION_RESET, queued)
                .without(Trait.GIVES_UP_ON_A_STALL, "its timeout ends at the first byte; the queue's does not")
                .without(Trait.KEEPS_ITS_KEY, "our provider masks keys in its messages")
                .tests();
    }
}
