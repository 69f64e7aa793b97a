package io.goldunit.assertj;

import io.goldunit.candidate.Answer;
import io.goldunit.run.TrialResult;
import java.util.Optional;
import java.util.function.Consumer;

/** Assertions on the answer of a trial. */
final class Trials {

    private Trials() {}

    /** What failed, on lines of its own; empty when nothing did. */
    static Optional<String> failure(TrialResult trial, Consumer<AnswerAssert> assertions) {
        Answer answer = trial.answer();
        if (answer == null) {
            return Optional.of(below(trial, "has no answer: " + trial.error()));
        }
        try {
            assertions.accept(new AnswerAssert(answer));
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(below(trial, String.valueOf(e.getMessage())));
        }
    }

    private static String below(TrialResult trial, String message) {
        return "\ntrial " + trial.number() + ": " + message.strip().replace("\n", "\n  ");
    }
}
