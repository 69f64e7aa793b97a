package io.goldunit.call;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a tape: a call and its reply.
 *
 * @param key identity of the call; the file is sorted by it
 * @param draw which of several equal calls this is; null for an embedding, of which all are equal
 * @param request the whole request in canonical form
 * @param reply what came back
 * @param millis how long it took
 * @param recordedOn the day, as {@code 2026-11-02}
 */
record TapeEntry(
        String key,
        @Nullable Draw draw,
        Map<String, Object> request,
        TapedReply reply,
        long millis,
        String recordedOn) {

    /** The name of the model that was asked for; where it has none, its class. */
    String modelAsked() {
        Object named = request.get("parameters") instanceof Map<?, ?> parameters ? parameters.get("modelName") : null;
        return String.valueOf(named == null ? request.get("model") : named);
    }
}
