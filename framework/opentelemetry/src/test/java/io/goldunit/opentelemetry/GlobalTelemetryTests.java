package io.goldunit.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.GlobalOpenTelemetry;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Where spans go: to the global OpenTelemetry, which no other test touches. */
@Execution(ExecutionMode.SAME_THREAD)
class GlobalTelemetryTests {

    @BeforeEach
    @AfterEach
    void registerNone() {
        GlobalOpenTelemetry.resetForTest();
    }

    @Test
    void whileNoneIsRegisteredNothingHappensAndOneStillCanBe() {
        Recorded recorded = new Recorded();
        CallSpans spans = new CallSpans();

        spans.ended(Events.chat());
        assertThat(GlobalOpenTelemetry.isSet()).isFalse();

        GlobalOpenTelemetry.set(recorded.telemetry());
        spans.ended(Events.chat());
        assertThat(recorded.spans()).hasSize(1);
    }

    @Test
    void whoeverWantsItToConfigureItselfHasItStartedByTheFirstCall() {
        CallSpans spans = new CallSpans(switches(CallSpans.AUTOCONFIGURE));

        assertThat(GlobalOpenTelemetry.isSet()).isFalse();
        spans.ended(Events.chat());
        assertThat(GlobalOpenTelemetry.isSet()).isTrue();
    }

    @Test
    void callsFromTapeGiveSpansWhereThatIsSwitchedOn() {
        Recorded recorded = new Recorded();
        GlobalOpenTelemetry.set(recorded.telemetry());

        new CallSpans(switches("nothing")).ended(Events.replayed());
        assertThat(recorded.spans()).isEmpty();

        new CallSpans(switches(CallSpans.REPLAYED)).ended(Events.replayed());
        assertThat(recorded.spans()).hasSize(1);
    }

    private static Switches switches(String on) {
        return new Switches(Map.of(on, "true")::get, name -> null);
    }
}
