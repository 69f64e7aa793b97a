package io.goldunit.opentelemetry;

import io.goldunit.call.CallEvent;
import io.goldunit.call.CallKind;
import io.goldunit.call.CallRecord;
import io.goldunit.call.CalledModel;
import io.goldunit.call.FinishReason;
import io.goldunit.call.Timing;
import io.goldunit.call.Tokens;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a span says of a call: the conventions' attributes, and ours for what they have no name for. */
final class CallAttributes {

    private static final AttributeKey<List<String>> FINISH_REASONS =
            AttributeKey.stringArrayKey("gen_ai.response.finish_reasons");

    private final AttributesBuilder all = Attributes.builder();
    private final CallEvent call;

    private CallAttributes(CallEvent call) {
        this.call = call;
    }

    /** The span's name: the operation and the model that was asked for, if it has a name. */
    static String name(CalledModel model) {
        String operation = operation(model.kind());
        return model.asked() == null ? operation : operation + " " + model.asked();
    }

    /** @param live whether the model was really called: else no tokens were used, and the times are those of the recording */
    static Attributes of(CallEvent call, boolean live) {
        CallAttributes attributes = new CallAttributes(call);
        attributes.model();
        attributes.outcome();
        attributes.place(live);
        CallRecord record = call.record();
        if (live && record != null) {
            attributes.times(record.timing());
            attributes.tokens(record.tokens());
        }
        return attributes.all.build();
    }

    private void model() {
        CalledModel model = call.model();
        all.put("gen_ai.operation.name", operation(model.kind()));
        all.put("gen_ai.provider.name", ProviderName.of(call.provider()));
        all.put("gen_ai.request.model", model.asked());
        all.put("gen_ai.response.model", model.returned());
        Server.of(model.endpoint())
                .ifPresent(server -> all.put("server.address", server.address()).put("server.port", server.port()));
    }

    private void outcome() {
        if (call.finish() != null) {
            all.put(FINISH_REASONS, List.of(reason(call.finish())));
        }
        if (call.error() != null) {
            all.put("error.type", call.error().getClass().getName());
        }
    }

    private void place(boolean live) {
        all.put("goldunit.set", call.set());
        all.put("goldunit.case", call.caseId());
        all.put("goldunit.trial", call.trial());
        all.put("goldunit.caller", call.caller());
        all.put("goldunit.replayed", !live);
    }

    private void times(Timing timing) {
        all.put("goldunit.attempts", timing.attempts());
        all.put("goldunit.waited", seconds(timing.waitedMillis()));
        if (timing.firstMillis() != null) {
            all.put("gen_ai.request.stream", true);
            all.put("gen_ai.response.time_to_first_chunk", seconds(timing.firstMillis()));
        }
    }

    private void tokens(@Nullable Tokens tokens) {
        if (tokens != null) {
            all.put("gen_ai.usage.input_tokens", tokens.input());
            if (call.model().kind() == CallKind.CHAT) {
                all.put("gen_ai.usage.output_tokens", tokens.output());
            }
        }
    }

    private static double seconds(long millis) {
        return millis / 1000.0;
    }

    /** The conventions have no name for what scoring models do; most of them call it so. */
    private static String operation(CallKind kind) {
        return switch (kind) {
            case CHAT -> "chat";
            case EMBEDDING -> "embeddings";
            case SCORING -> "rerank";
        };
    }

    private static String reason(FinishReason finish) {
        return switch (finish) {
            case STOP -> "stop";
            case LENGTH -> "length";
            case TOOL_CALLS -> "tool_call";
            case CONTENT_FILTER -> "content_filter";
            case OTHER -> "other";
        };
    }
}
