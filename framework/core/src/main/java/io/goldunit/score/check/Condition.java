package io.goldunit.score.check;

import io.goldunit.file.Json;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/** A rule with its options: what the form in code and the form in a case file both come down to. */
@API(status = API.Status.INTERNAL, since = "0.1")
public interface Condition {

    /**
     * Passes when it holds and fails when it does not, with what was found where; unscored when the candidate does not tell what
     * it is about, such as how long it took.
     */
    Score test(Trial trial);

    /**
     * The test turned round: passes where this is broken. Its reason says of the answer what that of the test says, and expects the
     * contrary.
     */
    default Score opposite(Trial trial) {
        return Negation.of(test(trial));
    }

    /**
     * The same test, unscored with {@link #problemWith what is wrong with the case}, or where it cannot come to an end: regular
     * expressions and schemas of users recurse as deep as the answer lets them.
     */
    default Score on(Trial trial) {
        Optional<String> problem = problemWith(trial.goldenCase());
        if (problem.isPresent()) {
            return Score.unscored(problem.get());
        }
        try {
            return test(trial);
        } catch (StackOverflowError e) {
            return Score.unscored("the answer is too long or too deeply nested for " + Json.write(options()));
        }
    }

    /** Every option that can change the outcome, under the keys that a case file uses. */
    Map<String, Object> options();

    /** What a case must have for this condition, such as {@code an expected text}; empty when any case will do. */
    default Optional<String> missingIn(GoldenCase goldenCase) {
        return Optional.empty();
    }

    /** What is wrong with what the case has, such as an expected number that is none: found before a run, and never tested. */
    default Optional<String> problemWith(GoldenCase goldenCase) {
        return Optional.empty();
    }
}
