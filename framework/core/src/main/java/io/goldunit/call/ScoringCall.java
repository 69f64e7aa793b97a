package io.goldunit.call;

import dev.langchain4j.model.output.Response;
import io.goldunit.call.limit.Attempted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One request of scores: equal data, equal scores, so it is made once a run, whatever the case and the trial. */
final class ScoringCall {

    private final Calls calls;
    private final Tape tape;
    private final CalledModel model;
    private final LiveCall call;
    private final TapedRequest request;
    private final String key;

    ScoringCall(Calls calls, CalledModel model, Map<String, Object> request) {
        this.calls = calls;
        this.tape = calls.tape();
        this.model = model;
        this.call = new LiveCall(calls, model, String.valueOf(request.get("class")));
        this.request = TapedRequest.of(request);
        this.key = this.request.fingerprint();
    }

    TapedReply reply(Supplier<Response<List<Double>>> live) {
        return new SharedAsking(tape.embedded(), "scores")
                .get(List.of(key), own -> own.values().forEach(it -> it.complete(asked(live))))
                .get(0)
                .reply();
    }

    private TapeEntry asked(Supplier<Response<List<Double>>> live) {
        return resumed().or(this::replayed).orElseGet(() -> made(live));
    }

    private Optional<TapeEntry> resumed() {
        return calls.route().journal().find(key).map(call -> {
            TapeEntry entry = tape.resume(call.entries().get(0)).entry();
            this.call.succeeded(call.record(), null);
            return entry;
        });
    }

    private Optional<TapeEntry> replayed() {
        Optional<TapeEntry> entry = tape.replay(key);
        entry.map(it -> record(it.reply(), it.timing(), it.recordedOn())).ifPresent(it -> call.succeeded(it, null));
        return entry;
    }

    private TapeEntry made(Supplier<Response<List<Double>>> live) {
        if (tape.mode() == TapeMode.REPLAY) {
            throw tape.miss(calls.caller(), calls.trial(), null, request);
        }
        try {
            tape.refuseSecrets(request);
            return kept(call.made(live, reply -> reply == null ? null : TapedReply.tokens(reply.tokenUsage())));
        } catch (RuntimeException | Error e) {
            call.failed(e);
            throw e;
        }
    }

    private TapeEntry kept(Attempted<Response<List<Double>>> made) {
        TapedReply reply = TapedReply.of(made.value());
        Timing timing = Timing.of(made);
        CallRecord record = record(reply, timing, null);
        TapeLine line = tape.record(key, null, request, reply, timing);
        calls.route().journal().add(record, List.of(line));
        call.succeeded(record, null);
        return line.entry();
    }

    private CallRecord record(TapedReply reply, Timing timing, @Nullable String recordedOn) {
        return new CallRecord(calls.caller(), model, reply.tokens(), timing, recordedOn, null);
    }
}
