package io.goldunit.call;

import dev.langchain4j.model.ModelProvider;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import io.goldunit.call.limit.Attempted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One call of a chat model: looked for in the journal and on tape, else made and noted. */
final class Take {

    private final Calls calls;
    private final CalledModel model;
    private final TapedRequest request;
    private final String equal;
    private final @Nullable Draw draw;
    private final String key;
    private final LiveCall live;

    private Take(Calls calls, CalledModel model, String provider, TapedRequest request) {
        boolean kept = calls.route().keeps();
        this.calls = calls;
        this.model = model;
        this.request = request;
        this.equal = kept ? request.fingerprint() : "";
        this.draw = kept ? calls.draw(equal) : null;
        this.key = draw == null ? "" : TapeLine.key(equal, draw);
        this.live = new LiveCall(calls, model, provider);
    }

    /**
     * A call that is about to be made.
     *
     * @param model without the name that it returns
     * @param provider as LangChain4j names it
     * @param canonical the request in canonical form; not asked for when nothing is kept
     */
    static Take of(Calls calls, CalledModel model, String provider, Supplier<Map<String, Object>> canonical) {
        return new Take(
                calls, model, provider, calls.route().keeps() ? TapedRequest.of(canonical.get()) : TapedRequest.NONE);
    }

    /**
     * The reply as it was kept, or nothing when the call has to be made now.
     *
     * @throws TapeMissException when it must not be made
     * @throws IllegalStateException when it was kept by an earlier run, and holds what is known by now to be a secret
     */
    Optional<TapedReply> replay() {
        try {
            return draw == null ? Optional.empty() : resumed().or(() -> taped(draw));
        } catch (RuntimeException | Error e) {
            giveBack();
            throw e;
        }
    }

    private Optional<TapedReply> resumed() {
        return calls.route().journal().find(key).map(call -> {
            TapeEntry entry = calls.tape().resume(call.entries().get(0)).entry();
            live.succeeded(call.record(), entry.reply().finish());
            return entry.reply();
        });
    }

    private Optional<TapedReply> taped(Draw draw) {
        Optional<TapeEntry> entry = calls.tape().replay(key);
        if (entry.isEmpty() && calls.tape().mode() == TapeMode.REPLAY) {
            throw calls.tape().miss(calls.caller(), draw.trial(), draw, request);
        }
        entry.map(it -> record(it.reply(), it.timing(), it.recordedOn()))
                .ifPresent(it -> live.succeeded(it, entry.get().reply().finish()));
        return entry.map(TapeEntry::reply);
    }

    /** Makes the call. */
    ChatResponse live(Supplier<ChatResponse> call) {
        try {
            calls.tape().refuseSecrets(request);
            Attempted<ChatResponse> made = live.made(call, Take::tokens);
            return succeeded(made, null);
        } catch (RuntimeException | Error e) {
            failed(e);
            throw e;
        }
    }

    /** Makes the call, and passes the stream on to the receiver. */
    void stream(
            ModelProvider provider,
            StreamingChatResponseHandler receiver,
            Consumer<StreamingChatResponseHandler> call) {
        StreamedTake stream = new StreamedTake(this, provider, receiver);
        try {
            calls.tape().refuseSecrets(request);
            live.begun(() -> stream.attempt(call), Take::tokens, stream::isRepeatable)
                    .whenComplete(stream::ended);
        } catch (RuntimeException | Error e) {
            stream.ended(null, e);
        }
    }

    /** What the candidate is given: the response itself, or what is kept of it where something was redacted. */
    ChatResponse succeeded(Attempted<ChatResponse> made, @Nullable Long firstMillis) {
        // A model may be wrong about it.
        if ((Object) made.value() == null) {
            throw new IllegalStateException("the model returned no response (null)");
        }
        Timing timing = Timing.streamed(made, firstMillis);
        TapedReply reply = TapedReply.of(made.value());
        CallRecord record = record(reply, timing, null);
        if (draw == null) {
            live.succeeded(record, reply.finish());
            return made.value();
        }
        TapeLine line = calls.tape().record(key, draw, request, reply, timing);
        calls.route().journal().add(record, List.of(line));
        live.succeeded(record, reply.finish());
        TapedReply kept = line.entry().reply();
        return kept.equals(reply) ? made.value() : kept.response();
    }

    /** Keeps what came of a stream until its receiver cancelled it, where that can be kept. */
    void cut(TapedReply reply, @Nullable Long firstMillis, Throwable error) {
        CallRecord record = live.failure(error);
        if (draw != null) {
            try {
                TapeLine line = calls.tape()
                        .record(key, draw, request, reply, record.timing().first(firstMillis));
                calls.route().journal().add(record, List.of(line));
            } catch (RuntimeException | Error e) {
                error.addSuppressed(e);
                giveBack();
            }
        }
        live.failed(error);
    }

    void failed(Throwable error) {
        giveBack();
        live.failed(error);
    }

    private void giveBack() {
        if (draw != null) {
            calls.giveBack(equal, draw);
        }
    }

    /** Does something on whatever thread as part of this call's trial. */
    void during(Runnable work) {
        calls.run(work);
    }

    private CallRecord record(TapedReply reply, Timing timing, @Nullable String recordedOn) {
        String error = reply.cut() == null ? null : TapedReply.Cut.WORD;
        return new CallRecord(
                calls.caller(), model.returning(reply.model()), reply.tokens(), timing, recordedOn, error);
    }

    private static @Nullable Tokens tokens(@Nullable ChatResponse response) {
        return response == null ? null : TapedReply.tokens(response.tokenUsage());
    }
}
