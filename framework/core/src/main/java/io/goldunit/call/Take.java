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

/** One call of a chat model: looked for on tape, else made and recorded. */
final class Take {

    private final Calls calls;
    private final @Nullable String modelAsked;
    private final Map<String, Object> request;
    private final String equal;
    private final @Nullable Draw draw;
    private long start;

    private Take(Calls calls, @Nullable String modelAsked, Map<String, Object> request) {
        boolean taped = calls.tape().mode() != TapeMode.OFF;
        this.calls = calls;
        this.modelAsked = modelAsked;
        this.request = request;
        this.equal = taped ? Fingerprint.of(request) : "";
        this.draw = taped ? calls.draw(equal) : null;
    }

    /**
     * A call that is about to be made.
     *
     * @param canonical the request in canonical form; not asked for when nothing is taped
     */
    static Take of(Calls calls, ChatRequestParameters inForce, Supplier<Map<String, Object>> canonical) {
        boolean taped = calls.tape().mode() != TapeMode.OFF;
        return new Take(calls, inForce.modelName(), taped ? canonical.get() : Map.of());
    }

    /**
     * The recorded reply, or nothing when the call has to be made now.
     *
     * @throws TapeMissException when it must not be made
     */
    Optional<TapedReply> replay() {
        start = System.nanoTime();
        if (draw == null) {
            return Optional.empty();
        }
        Optional<TapeEntry> entry = calls.tape().replay(key(draw));
        if (entry.isEmpty() && calls.tape().mode() == TapeMode.REPLAY) {
            failed();
            throw calls.tape().miss(calls.caller(), draw.trial(), draw, request);
        }
        entry.ifPresent(it -> add(it.reply(), it.millis(), it.recordedOn()));
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

    void succeeded(@Nullable ChatResponse response) {
        if (response == null) {
            throw new IllegalStateException("the model returned no response (null)");
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        TapedReply reply = TapedReply.of(response);
        if (draw != null) {
            calls.tape().record(key(draw), draw, request, reply, millis);
        }
        add(reply, millis, null);
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

    private void add(TapedReply reply, long millis, @Nullable String recordedOn) {
        calls.log()
                .addChat(new CallRecord(calls.caller(), modelAsked, reply.model(), reply.tokens(), millis, recordedOn));
    }
}
