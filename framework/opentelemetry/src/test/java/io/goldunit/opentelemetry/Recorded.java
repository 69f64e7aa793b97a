package io.goldunit.opentelemetry;

import io.goldunit.call.CallEvent;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An OpenTelemetry that keeps its spans in memory. */
final class Recorded {

    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final OpenTelemetrySdk sdk = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();

    OpenTelemetry telemetry() {
        return sdk;
    }

    List<SpanData> spans() {
        return exporter.getFinishedSpanItems();
    }

    /** The span of a call. */
    static SpanData span(CallEvent call) {
        return only(call, false);
    }

    /** The span of a call, where calls from tape give one too. */
    static SpanData spanOfAny(CallEvent call) {
        return only(call, true);
    }

    static Map<String, Object> attributes(SpanData span) {
        return byName(span.getAttributes());
    }

    private static SpanData only(CallEvent call, boolean replayedToo) {
        Recorded recorded = new Recorded();
        new CallSpans(recorded::telemetry, replayedToo).ended(call);
        if (recorded.spans().size() != 1) {
            throw new AssertionError("one span is expected, there are " + recorded.spans());
        }
        return recorded.spans().get(0);
    }

    private static Map<String, Object> byName(Attributes attributes) {
        Map<String, Object> values = new TreeMap<>();
        attributes.forEach((key, value) -> values.put(key.getKey(), value));
        return values;
    }
}
