package io.goldunit.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.FinishReason;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a model stopped, in the words of the conventions. */
class FinishReasonsTests {

    @ParameterizedTest
    @CsvSource({
        "STOP, stop",
        "LENGTH, length",
        "TOOL_CALLS, tool_call",
        "CONTENT_FILTER, content_filter",
        "OTHER, other",
    })
    void everyReasonHasItsName(FinishReason finish, String name) {
        assertThat(Recorded.attributes(Recorded.span(Events.stopped(finish))))
                .containsEntry("gen_ai.response.finish_reasons", List.of(name));
    }
}
