package io.goldunit.call;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a tape: a call and its reply.
 *
 * @param key identity of the call; the file is sorted by it
 * @param draw which of several equal calls this is; null for an embedding, of which all are equal
 * @param request the whole request in canonical form; null where only the reply is needed
 * @param reply what came back
 * @param millis how long it took
 * @param firstMillis how long it took to the first part of it; null when it was not streamed
 * @param recordedOn the day, as {@code 2026-11-02}
 * @param redacted true when something in request or reply was replaced before it was written, so that the key cannot be made
 *     from the request any more; else null
 */
record TapeEntry(
        String key,
        @Nullable Draw draw,
        @Nullable Map<String, Object> request,
        TapedReply reply,
        long millis,
        @Nullable Long firstMillis,
        String recordedOn,
        @Nullable Boolean redacted) {

    /** What replay needs: the draw is part of the key. */
    TapeEntry withoutRequest() {
        return new TapeEntry(key, null, null, reply, millis, firstMillis, recordedOn, redacted);
    }

    /** As it is written: the request stands beside it. */
    TapeEntry written(TapedReply writtenReply, @Nullable Boolean isRedacted) {
        return new TapeEntry(key, draw, null, writtenReply, millis, firstMillis, recordedOn, isRedacted);
    }

    Timing timing() {
        return new Timing(millis, firstMillis, 0, 1);
    }

    /** The name of the model that was asked for; where it has none, its class. */
    String modelAsked() {
        Map<String, Object> asked = request == null ? Map.of() : request;
        Object named = asked.get("parameters") instanceof Map<?, ?> parameters ? parameters.get("modelName") : null;
        return String.valueOf(named == null ? asked.get("model") : named);
    }
}
