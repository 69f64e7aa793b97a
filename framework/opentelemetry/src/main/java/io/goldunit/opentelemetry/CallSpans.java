package io.goldunit.opentelemetry;

import io.goldunit.call.CallEvent;
import io.goldunit.call.CallListener;
import io.goldunit.call.TapeMissException;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * Makes a span of every model call that was really made, by OpenTelemetry's semantic conventions for generative AI (status
 * Development, as of version 1.41.0). A span covers the call with all its attempts and the waiting between them; its parent is
 * the span that is current on the thread on which the call ended. It holds names, numbers and the class of an error, never
 * messages, answers or the text of an exception.
 *
 * <p>A call from tape gives no span, because nothing was called, and backends would count its tokens as used. With {@code
 * otel.instrumentation.goldunit.replayed} set to {@code true}, as system property or as environment variable {@code
 * OTEL_INSTRUMENTATION_GOLDUNIT_REPLAYED}, it gives one of kind INTERNAL, without tokens and times.
 *
 * <p>Spans go to the global OpenTelemetry. While none is registered nothing happens, and one can still be registered; only
 * with {@code otel.java.global-autoconfigure.enabled} does the first call have it configure itself. With an API before 1.57
 * it has to be registered before the first call. Found as a service. Immutable, thread-safe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CallSpans implements CallListener {

    static final String REPLAYED = "otel.instrumentation.goldunit.replayed";
    static final String AUTOCONFIGURE = "otel.java.global-autoconfigure.enabled";
    static final String SCOPE = "io.goldunit";
    static final String CONVENTIONS = "https://opentelemetry.io/schemas/1.41.0";

    private final Supplier<OpenTelemetry> telemetry;
    private final boolean replayedToo;

    /** Spans for the global OpenTelemetry; called by {@link java.util.ServiceLoader}. */
    public CallSpans() {
        this(new Switches(System::getProperty, System::getenv));
    }

    CallSpans(Switches switches) {
        this(switches.on(AUTOCONFIGURE) ? GlobalOpenTelemetry::get : CallSpans::registered, switches.on(REPLAYED));
    }

    CallSpans(Supplier<OpenTelemetry> telemetry, boolean replayedToo) {
        this.telemetry = telemetry;
        this.replayedToo = replayedToo;
    }

    @Override
    public void ended(CallEvent call) {
        boolean live = live(call);
        if (live || replayedToo) {
            write(call, live);
        }
    }

    private static boolean live(CallEvent call) {
        return call.record() == null
                ? !(call.error() instanceof TapeMissException)
                : !call.record().replayed();
    }

    private void write(CallEvent call, boolean live) {
        Span span = tracer().spanBuilder(CallAttributes.name(call.model()))
                .setSpanKind(live ? SpanKind.CLIENT : SpanKind.INTERNAL)
                .setStartTimestamp(call.startedAt())
                .setAllAttributes(CallAttributes.of(call, live))
                .startSpan();
        if (call.error() != null) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end(call.startedAt().plus(call.lasted()));
    }

    // Where there is none yet, get() registers one that does nothing, for good. The other way is new in 1.57, and a
    // platform such as Spring Boot may bring an older API.
    private static OpenTelemetry registered() {
        try {
            return GlobalOpenTelemetry.getOrNoop();
        } catch (NoSuchMethodError e) {
            return GlobalOpenTelemetry.get();
        }
    }

    private Tracer tracer() {
        return telemetry.get().tracerBuilder(SCOPE).setSchemaUrl(CONVENTIONS).build();
    }
}
