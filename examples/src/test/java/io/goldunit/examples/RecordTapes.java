package io.goldunit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.testkit.ChatCall;
import io.goldunit.testkit.LlmServer;
import io.goldunit.testkit.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.Events;

/**
 * Records the tapes of two examples anew from stand-ins. No build runs it, because its name is none of a test: {@code mvn test
 * -Pexamples,embeddings -Dtest=RecordTapes}. With a real endpoint, record with {@code -Dgoldunit.tape=record} instead.
 */
class RecordTapes {

    private static final String ENDPOINT = "OPENAI_BASE_URL";

    @Test
    void ofSupportFaq(@TempDir Path output) throws IOException {
        record(
                "support-faq",
                new SupportFaqStandIn(),
                SupportFaqTests.class,
                "prompt",
                SupportFaqStandIn.PROMPTS,
                output);
    }

    @Test
    void ofMailToJson(@TempDir Path output) throws IOException {
        record(
                "mail-to-json",
                new MailToJsonStandIn(),
                MailToJsonTests.class,
                "model",
                MailToJsonStandIn.MODELS,
                output);
    }

    private static void record(
            String set,
            Function<ChatCall, Reply> standIn,
            Class<?> example,
            String property,
            List<String> values,
            Path output)
            throws IOException {
        Files.deleteIfExists(Path.of("../golden-sets", set, "tape/calls.jsonl"));
        try (LlmServer server = LlmServer.start().answering(standIn)) {
            System.setProperty(ENDPOINT, server.baseUrl());
            for (String value : values) {
                Events nodes = new ExampleRun(example, output, "record").with(property, value);
                assertThat(nodes.started().count()).isPositive();
            }
        } finally {
            System.clearProperty(ENDPOINT);
        }
    }
}
