package io.goldunit.opentelemetry;

import static io.goldunit.opentelemetry.Recorded.attributes;
import static io.goldunit.opentelemetry.Recorded.span;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The span of a call that failed. */
class FailedCallTests {

    private final IOException error = new IOException(
            "401 for key sk-secret", new IllegalStateException("the prompt was: how do I get a refund?"));

    @Test
    void itIsAnErrorOfItsExceptionsClass() {
        SpanData span = span(Events.failed(error));

        assertThat(span.getName()).isEqualTo("chat gpt-4o");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getStatus()).isEqualTo(StatusData.error());
        assertThat(attributes(span))
                .containsOnly(
                        entry("gen_ai.operation.name", "chat"),
                        entry("gen_ai.provider.name", "openai"),
                        entry("gen_ai.request.model", "gpt-4o"),
                        entry("error.type", "java.io.IOException"),
                        entry("server.address", "api.openai.com"),
                        entry("server.port", 443L),
                        entry("goldunit.set", "support-faq"),
                        entry("goldunit.case", "refund-window"),
                        entry("goldunit.trial", 2L),
                        entry("goldunit.caller", "candidate"),
                        entry("goldunit.replayed", false));
    }

    @Test
    void whatTheExceptionSaysIsNowhere() {
        SpanData span = span(Events.failed(error));

        assertThat(span.getEvents()).isEmpty();
        assertThat(span.toString()).contains("java.io.IOException").doesNotContain("sk-secret", "refund?");
    }
}
