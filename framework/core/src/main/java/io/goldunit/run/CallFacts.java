package io.goldunit.run;

import io.goldunit.call.CallRecord;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Completes an answer with what its model calls tell, where the candidate itself does not know. */
final class CallFacts {

    private CallFacts() {}

    static Answer completed(Answer answer, List<CallRecord> calls) {
        if (calls.isEmpty()) {
            return answer;
        }
        CallRecord last = calls.get(calls.size() - 1);
        return new Answer(
                answer.text(),
                answer.earlier(),
                answer.toolCalls(),
                answer.sources(),
                answer.finish(),
                answer.tokens() == null ? tokens(calls) : answer.tokens(),
                answer.millis() == null ? millis(calls) : answer.millis(),
                answer.modelAsked() == null ? last.modelAsked() : answer.modelAsked(),
                answer.modelReturned() == null ? last.modelReturned() : answer.modelReturned());
    }

    /** The sum, or null when a provider did not count. */
    private static @Nullable Tokens tokens(List<CallRecord> calls) {
        List<Tokens> known =
                calls.stream().map(CallRecord::tokens).filter(Objects::nonNull).toList();
        return known.size() < calls.size()
                ? null
                : new Tokens(
                        known.stream().mapToInt(Tokens::input).sum(),
                        known.stream().mapToInt(Tokens::output).sum());
    }

    private static Long millis(List<CallRecord> calls) {
        return calls.stream().mapToLong(CallRecord::millis).sum();
    }
}
