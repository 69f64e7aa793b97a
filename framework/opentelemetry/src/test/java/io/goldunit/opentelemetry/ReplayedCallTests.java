package io.goldunit.opentelemetry;

import static io.goldunit.opentelemetry.Recorded.attributes;
import static io.goldunit.opentelemetry.Recorded.spanOfAny;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;

/** Calls from tape: nothing was called. */
class ReplayedCallTests {

    @Test
    void itGivesNoSpan() {
        Recorded recorded = new Recorded();

        new CallSpans(recorded::telemetry, false).ended(Events.replayed());

        assertThat(recorded.spans()).isEmpty();
    }

    @Test
    void whenAskedForItIsASpanOfItsOwnKindWithoutTokensAndTimes() {
        SpanData span = spanOfAny(Events.replayed());

        assertThat(span.getName()).isEqualTo("chat gpt-4o");
        assertThat(span.getKind()).isEqualTo(SpanKind.INTERNAL);
        assertThat(attributes(span))
                .containsEntry("goldunit.replayed", true)
                .containsEntry("gen_ai.response.model", "gpt-4o-2024-08-06")
                .doesNotContainKeys(
                        "gen_ai.usage.input_tokens",
                        "gen_ai.usage.output_tokens",
                        "gen_ai.request.stream",
                        "gen_ai.response.time_to_first_chunk",
                        "goldunit.attempts",
                        "goldunit.waited");
    }

    @Test
    void aLiveCallIsThenStillAClients() {
        SpanData span = spanOfAny(Events.chat());

        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(attributes(span))
                .containsEntry("goldunit.replayed", false)
                .containsEntry("gen_ai.usage.input_tokens", 120L);
    }
}
