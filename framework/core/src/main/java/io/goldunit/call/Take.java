package io.goldunit.call;

import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.goldunit.file.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call of a chat model: looked for in the journal and on tape, else made and noted. */
final class Take {

    private final Calls calls;
    private final @Nullable String modelAsked;
    private final Map<String, Object> request;
    private final String equal;
    private final @Nullable Draw draw;
    private long start;
    private @Nullable Long firstMillis;

    private Take(Calls calls, @Nullable String modelAsked, Map<String, Object> request) {
        boolean kept = calls.route().keeps();
        this.calls = calls;
        this.modelAsked = modelAsked;
        this.request = request;
        this.equal = kept ? Fingerprint.of(request) : "";
        this.draw = kept ? calls.draw(equal) : null;
    }

    /**
     * A call that is about to be made.
     *
     * @param canonical the request in canonical form; not asked for when nothing is kept
     */
    static Take of(Calls calls, ChatRequestParameters inForce, Supplier<Map<String, Object>> canonical) {
        return new Take(calls, inForce.modelName(), calls.route().keeps() ? canonical.get() : Map.of());
    }

    /**
     * The reply as it was kept, or nothing when the call has to be made now.
     *
     * @throws TapeMissException when it must not be made
     */
    Optional<TapedReply> replay() {
        start = System.nanoTime();
        return draw == null ? Optional.empty() : resumed(key(draw)).or(() -> taped(draw));
    }

    private Optional<TapedReply> resumed(String key) {
        return calls.route().journal().find(key).map(call -> {
            TapeEntry entry = call.entries().get(0);
            calls.tape().keep(entry);
            calls.log().add(call.record());
            return entry.reply();
        });
    }

    private Optional<TapedReply> taped(Draw draw) {
        Optional<TapeEntry> entry = calls.tape().replay(key(draw));
        if (entry.isEmpty() && calls.tape().mode() == TapeMode.REPLAY) {
            failed();
            throw calls.tape().miss(calls.caller(), draw.trial(), draw, request);
        }
        entry.ifPresent(it -> calls.log().add(record(it.reply(), Timing.of(it.millis()), it.recordedOn())));
        return entry.map(TapeEntry::reply);
    }

    /** Makes the call. */
    ChatResponse live(Supplier<ChatResponse> call) {
        try {
            ChatResponse response = Calls.aside(call);
            succeeded(response);
            return response;
        } catch (RuntimeException | Error e) {
            failed();
            throw e;
        }
    }

    /** The first part of a stream has come. */
    void began() {
        if (firstMillis == null) {
            firstMillis = millis();
        }
    }

    void succeeded(@Nullable ChatResponse response) {
        if (response == null) {
            throw new IllegalStateException("the model returned no response (null)");
        }
        Timing timing = new Timing(millis(), firstMillis, 0, 1);
        TapedReply reply = TapedReply.of(response);
        CallRecord record = record(reply, timing, null);
        if (draw != null) {
            TapeEntry entry = calls.tape().record(key(draw), draw, request, reply, timing.millis());
            calls.route().journal().add(record, List.of(entry));
        }
        calls.log().add(record);
    }

    private long millis() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    void failed() {
        if (draw != null) {
            calls.giveBack(equal, draw);
        }
    }

    /** Does something on whatever thread as part of this call's trial. */
    void during(Runnable work) {
        calls.run(work);
    }

    private String key(Draw draw) {
        return Fingerprint.of(List.of(equal, draw));
    }

    private CallRecord record(TapedReply reply, Timing timing, @Nullable String recordedOn) {
        CalledModel model = new CalledModel(CallKind.CHAT, null, modelAsked, reply.model());
        return new CallRecord(calls.caller(), model, reply.tokens(), timing, recordedOn);
    }
}
