package io.goldunit.call;

import org.jspecify.annotations.Nullable;

/** Calls as a run record has them, for tests. */
public final class CallRecords {

    private CallRecords() {}

    /** A call of a chat model that was not streamed and went through at once. */
    public static CallRecord chat(
            String caller,
            @Nullable String asked,
            @Nullable String returned,
            @Nullable Tokens tokens,
            long millis,
            @Nullable String recordedOn) {
        CalledModel model = new CalledModel(CallKind.CHAT, null, asked, returned);
        return new CallRecord(caller, model, tokens, Timing.of(millis), recordedOn, null);
    }
}
