package io.goldunit.assertj;

import io.goldunit.candidate.Answer;
import io.goldunit.golden.Expected;
import io.goldunit.score.Scorer;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What is demanded of an answer.
 *
 * @param words what the answer is to do, as a failure says it
 * @param problem why an answer does not; empty when it does
 * @param showsAnswer whether a failure shows the answer
 */
record Demand(String words, Function<Answer, Optional<String>> problem, boolean showsAnswer) {

    Demand(String words, Function<Answer, Optional<String>> problem) {
        this(words, problem, true);
    }

    /** One that a rule tries. */
    static Demand of(String words, Supplier<Scorer> rule) {
        return of(words, rule, Expected.NOTHING);
    }

    /** One that a rule tries which compares the answer with what is expected. */
    static Demand of(String words, Supplier<Scorer> rule, Expected expected) {
        return new Demand(words, answer -> RuleRun.problem(rule.get(), answer, expected));
    }

    static Optional<String> unless(boolean holds, String problem) {
        return holds ? Optional.empty() : Optional.of(problem);
    }

    Demand withoutAnswer() {
        return new Demand(words, problem, false);
    }

    /** What is said when an answer does not meet it; empty when it does. */
    Optional<String> failure(Answer answer) {
        return problem.apply(answer)
                .map(it -> showsAnswer ? Shown.failure(answer, words, it) : Shown.failureWithoutAnswer(words, it));
    }
}
