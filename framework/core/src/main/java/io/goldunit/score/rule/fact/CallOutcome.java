package io.goldunit.score.rule.fact;

import io.goldunit.call.CallRecord;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.CheckForm;

/** Which of the candidate's calls count. */
enum CallOutcome {
    /** A chat model replied. */
    REPLY("model-calls", "model call"),

    /** A model of any kind did not reply, in its last attempt. */
    FAILURE("failed-calls", "failed call");

    private final String form;
    private final String words;

    CallOutcome(String form, String words) {
        this.form = form;
        this.words = words;
    }

    boolean has(CallRecord call) {
        return this == REPLY ? call.byCandidate() : call.error() != null;
    }

    String words(long count) {
        return count == 1 ? words : words + "s";
    }

    CheckForm form() {
        return new CheckForm(form, 1, Bounds.TAKES, argument -> CallCount.read(this, argument));
    }
}
