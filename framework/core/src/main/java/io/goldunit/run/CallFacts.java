package io.goldunit.run;

import io.goldunit.call.CallKind;
import io.goldunit.call.CallRecord;
import io.goldunit.call.Calls;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Completes an answer with what its model calls tell, where the candidate itself does not know. */
final class CallFacts {

    private CallFacts() {}

    static Answer completed(Answer answer, Calls calls) {
        List<CallRecord> made =
                calls.made().stream().filter(it -> it.error() == null).toList();
        if (made.isEmpty()) {
            return answer;
        }
        // The answer is of the last chat model, even where a vector was asked for after it.
        List<CallRecord> chats =
                made.stream().filter(it -> it.model().kind() == CallKind.CHAT).toList();
        CallRecord last = chats.isEmpty() ? null : chats.get(chats.size() - 1);
        return new Answer(
                answer.text(),
                answer.earlier(),
                answer.toolCalls(),
                answer.sources(),
                answer.finish(),
                answer.tokens() == null ? tokens(chats) : answer.tokens(),
                answer.millis() == null ? millis(made) : answer.millis(),
                answer.modelAsked() == null && last != null ? last.model().asked() : answer.modelAsked(),
                answer.modelReturned() == null && last != null ? last.model().returned() : answer.modelReturned());
    }

    /** The sum, or null when a provider did not count or no chat model was asked. */
    private static @Nullable Tokens tokens(List<CallRecord> calls) {
        List<Tokens> known =
                calls.stream().map(CallRecord::tokens).filter(Objects::nonNull).toList();
        return known.isEmpty() || known.size() < calls.size()
                ? null
                : known.stream().reduce(Tokens::plus).orElse(null);
    }

    private static Long millis(List<CallRecord> calls) {
        return calls.stream().mapToLong(it -> it.timing().millis()).sum();
    }
}
