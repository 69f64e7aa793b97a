package io.goldunit.junit;

import io.goldunit.candidate.Candidate;
import io.goldunit.evaluation.Evaluation;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Evaluations of the golden sets "letters" and "numbers" of the test resources, whose accepted answers are all right. */
final class Letters {

    private Letters() {}

    static String right(GoldenCase it) {
        return it.id().startsWith("n") && it.id().length() > 1
                ? String.valueOf(2 * Integer.parseInt(it.id().substring(1)))
                : it.id().toUpperCase(Locale.ROOT);
    }

    /** Answers right, and counts how often it was asked. */
    static Candidate.Application<String> counting(AtomicInteger asked) {
        return it -> {
            asked.incrementAndGet();
            return right(it);
        };
    }

    /** Answers right, and notes what it was asked. */
    static Candidate.Application<String> noting(List<String> asked) {
        return it -> {
            asked.add(it.id());
            return right(it);
        };
    }

    static Evaluation answeredBy(Candidate.Application<String> application) {
        ScorerSpec spec = ScorerSpec.of("right", ScorerSpec.Kind.RULE, "right/1");
        return Evaluation.of(Candidate.of(application))
                .scoredBy(Scorer.of(
                        spec,
                        trial -> trial.goldenCase()
                                        .expected()
                                        .texts()
                                        .contains(trial.answer().text())
                                ? Score.pass("right")
                                : Score.fail("wrong")));
    }
}
