package io.goldunit.opentelemetry;

import static io.goldunit.opentelemetry.Recorded.attributes;
import static io.goldunit.opentelemetry.Recorded.spanOfAny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.model.chat.ChatModel;
import io.goldunit.call.Secrets;
import io.goldunit.call.Tape;
import io.goldunit.call.TapeMissException;
import io.goldunit.call.TapeMode;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aCallThatIsMissingOnTapeGivesNoSpanEither(@TempDir Path folder) {
        ChatModel model = Tape.open(TapeMode.REPLAY, folder, "2026-11-22", Secrets.of(Map.of()))
                .calls("refund-window", 1)
                .around(new ChatModel() {});
        Throwable miss = catchThrowableOfType(TapeMissException.class, () -> model.chat("How do I get a refund?"));
        Recorded recorded = new Recorded();

        new CallSpans(recorded::telemetry, false).ended(Events.failed(miss));

        assertThat(recorded.spans()).isEmpty();
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
