package io.goldunit.assertj;

import io.goldunit.call.FinishReason;
import io.goldunit.call.Tokens;
import io.goldunit.candidate.Answer;
import io.goldunit.candidate.ToolCall;
import io.goldunit.golden.Document;
import java.util.List;
import org.assertj.core.api.AssertionsForClassTypes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** Answers to make assertions on, and how an assertion fails. */
final class Answers {

    private Answers() {}

    static Answer calling(ToolCall... calls) {
        return new Answer("Done.", List.of(), List.of(calls), List.of(), null, null, null, null, null);
    }

    static Answer finished(@Nullable FinishReason reason) {
        return new Answer("Done.", List.of(), List.of(), List.of(), reason, null, null, null, null);
    }

    static Answer from(Document... sources) {
        return new Answer("Done.", List.of(), List.of(), List.of(sources), null, null, null, null, null);
    }

    static Answer costing(@Nullable Tokens tokens, @Nullable Long millis) {
        return new Answer("Done.", List.of(), List.of(), List.of(), null, tokens, millis, null, null);
    }

    /** The assertion fails with this message, lines and all. */
    static void assertFails(ThrowingCallable assertion, String message) {
        AssertionsForClassTypes.assertThatThrownBy(assertion)
                .isInstanceOf(AssertionError.class)
                .hasMessage(message);
    }

    /** The assertion fails and shows this after the text of the answer. */
    static void assertFails(ThrowingCallable assertion, String answer, String expectation, String problem) {
        assertFails(assertion, "\nExpecting answer:\n  \"" + answer + "\"\nto " + expectation + "\nbut:\n  " + problem);
    }
}
