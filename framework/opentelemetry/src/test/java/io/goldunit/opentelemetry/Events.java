package io.goldunit.opentelemetry;

import io.goldunit.call.CallEvent;
import io.goldunit.call.CallKind;
import io.goldunit.call.CallRecord;
import io.goldunit.call.CalledModel;
import io.goldunit.call.FinishReason;
import io.goldunit.call.Timing;
import io.goldunit.call.Tokens;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Calls that have ended, for tests. */
final class Events {

    static final Instant BEGUN = Instant.parse("2026-11-22T06:00:00.250Z");
    static final Duration LASTED = Duration.ofMillis(1500);
    static final CalledModel CHAT =
            new CalledModel(CallKind.CHAT, "https://api.openai.com/v1", "gpt-4o", "gpt-4o-2024-08-06");
    static final Tokens TOKENS = new Tokens(120, 30);

    private Events() {}

    static CallEvent chat() {
        return stopped(FinishReason.STOP);
    }

    static CallEvent live(CalledModel model, @Nullable Tokens tokens, Timing timing) {
        return ended(model, new CallRecord("candidate", model, tokens, timing, null, null), null, null);
    }

    static CallEvent stopped(FinishReason finish) {
        return ended(CHAT, new CallRecord("candidate", CHAT, TOKENS, Timing.of(1500), null, null), finish, null);
    }

    static CallEvent replayed() {
        CallRecord record = new CallRecord("candidate", CHAT, TOKENS, new Timing(900, 80L, 0, 1), "2026-11-02", null);
        return ended(CHAT, record, FinishReason.STOP, null);
    }

    static CallEvent failed(Throwable error) {
        CalledModel unanswered = new CalledModel(CHAT.kind(), CHAT.endpoint(), CHAT.asked(), null);
        return ended(unanswered, null, null, error);
    }

    private static CallEvent ended(
            CalledModel model, @Nullable CallRecord record, @Nullable FinishReason finish, @Nullable Throwable error) {
        return new CallEvent(
                "support-faq", "refund-window", 2, "candidate", model, "OPEN_AI", BEGUN, LASTED, record, finish, error);
    }
}
