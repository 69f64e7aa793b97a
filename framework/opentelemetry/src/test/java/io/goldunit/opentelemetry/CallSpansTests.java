package io.goldunit.opentelemetry;

import static io.goldunit.opentelemetry.Events.BEGUN;
import static io.goldunit.opentelemetry.Events.CHAT;
import static io.goldunit.opentelemetry.Events.LASTED;
import static io.goldunit.opentelemetry.Recorded.attributes;
import static io.goldunit.opentelemetry.Recorded.span;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.goldunit.call.CallKind;
import io.goldunit.call.CallListener;
import io.goldunit.call.CalledModel;
import io.goldunit.call.Timing;
import io.goldunit.call.Tokens;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.time.Instant;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The span of a call that was made, and went well. */
class CallSpansTests {

    @Test
    void theListenerIsFoundAsAService() {
        assertThat(ServiceLoader.load(CallListener.class)).hasExactlyElementsOfTypes(CallSpans.class);
    }

    @Test
    void itIsAClientSpanNamedByOperationAndModel() {
        SpanData span = span(Events.chat());

        assertThat(span.getName()).isEqualTo("chat gpt-4o");
        assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(span.getStatus()).isEqualTo(StatusData.unset());
        assertThat(span.getInstrumentationScopeInfo().getName()).isEqualTo("io.goldunit");
        assertThat(span.getInstrumentationScopeInfo().getSchemaUrl())
                .isEqualTo("https://opentelemetry.io/schemas/1.41.0");
    }

    @Test
    void itsTimesAreTheCalls() {
        SpanData span = span(Events.chat());

        assertThat(span.getStartEpochNanos()).isEqualTo(nanos(BEGUN));
        assertThat(span.getEndEpochNanos()).isEqualTo(nanos(BEGUN.plus(LASTED)));
    }

    @Test
    void itSaysWhatTheConventionsHaveNamesForAndWhereItBelongs() {
        assertThat(attributes(span(Events.chat())))
                .containsOnly(
                        entry("gen_ai.operation.name", "chat"),
                        entry("gen_ai.provider.name", "openai"),
                        entry("gen_ai.request.model", "gpt-4o"),
                        entry("gen_ai.response.model", "gpt-4o-2024-08-06"),
                        entry("gen_ai.response.finish_reasons", List.of("stop")),
                        entry("gen_ai.usage.input_tokens", 120L),
                        entry("gen_ai.usage.output_tokens", 30L),
                        entry("server.address", "api.openai.com"),
                        entry("server.port", 443L),
                        entry("goldunit.set", "support-faq"),
                        entry("goldunit.case", "refund-window"),
                        entry("goldunit.trial", 2L),
                        entry("goldunit.caller", "candidate"),
                        entry("goldunit.replayed", false),
                        entry("goldunit.attempts", 1L),
                        entry("goldunit.waited", 0.0));
    }

    @Test
    void aStreamedCallHasItsTimeToTheFirstChunk() {
        SpanData span = span(Events.live(CHAT, null, new Timing(1500, 320L, 0, 1)));

        assertThat(attributes(span))
                .contains(entry("gen_ai.request.stream", true), entry("gen_ai.response.time_to_first_chunk", 0.32))
                .doesNotContainKeys("gen_ai.usage.input_tokens", "gen_ai.usage.output_tokens");
    }

    @Test
    void aCallThatWasTriedAgainSaysHowOftenAndHowLongItWaited() {
        SpanData span = span(Events.live(CHAT, null, new Timing(200, null, 1300, 3)));

        assertThat(attributes(span)).contains(entry("goldunit.attempts", 3L), entry("goldunit.waited", 1.3));
    }

    @Test
    void anEmbeddingHasNoTokensOfAReply() {
        CalledModel model = new CalledModel(CallKind.EMBEDDING, null, "text-embedding-3-small", null);
        SpanData span = span(Events.live(model, new Tokens(7, 0), Timing.of(40)));

        assertThat(span.getName()).isEqualTo("embeddings text-embedding-3-small");
        assertThat(attributes(span))
                .contains(entry("gen_ai.operation.name", "embeddings"), entry("gen_ai.usage.input_tokens", 7L))
                .doesNotContainKeys(
                        "gen_ai.usage.output_tokens",
                        "gen_ai.response.model",
                        "gen_ai.response.finish_reasons",
                        "server.address",
                        "server.port");
    }

    @Test
    void aScoringModelWithoutANameRanks() {
        CalledModel model = new CalledModel(CallKind.SCORING, null, null, null);
        SpanData span = span(Events.live(model, null, Timing.of(40)));

        assertThat(span.getName()).isEqualTo("rerank");
        assertThat(attributes(span)).doesNotContainKey("gen_ai.request.model");
    }

    @Test
    void itsParentIsTheSpanThatIsCurrent() {
        Recorded recorded = new Recorded();
        Span test = recorded.telemetry().getTracer("test").spanBuilder("test").startSpan();

        try (Scope scope = test.makeCurrent()) {
            assertThat(scope).isNotNull();
            new CallSpans(recorded::telemetry, false).ended(Events.chat());
        }

        assertThat(recorded.spans()).singleElement().satisfies(it -> assertThat(it.getParentSpanContext())
                .isEqualTo(test.getSpanContext()));
    }

    private static long nanos(Instant time) {
        return TimeUnit.SECONDS.toNanos(time.getEpochSecond()) + time.getNano();
    }
}
