package io.goldunit.score.check;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Holds where another condition is broken; what that one cannot measure stays unmeasured.
 *
 * @param condition the one to be broken
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Negation(Condition condition) implements Condition {

    private static final String EXPECTED = "expected ";

    /** A score turned round: a reason that begins with what was expected says that it was not. */
    public static Score of(Score score) {
        if (!(score instanceof Score.Value it)) {
            return score;
        }
        String reason = it.reason();
        boolean expects = reason.startsWith(EXPECTED);
        return Score.of(1 - it.value(), expects ? EXPECTED + "not " + reason.substring(EXPECTED.length()) : reason);
    }

    @Override
    public Score test(Trial trial) {
        return condition.opposite(trial);
    }

    @Override
    public Score opposite(Trial trial) {
        return condition.test(trial);
    }

    @Override
    public Map<String, Object> options() {
        return condition.options();
    }

    @Override
    public Optional<String> missingIn(GoldenCase goldenCase) {
        return condition.missingIn(goldenCase);
    }

    @Override
    public Optional<String> problemWith(GoldenCase goldenCase) {
        return condition.problemWith(goldenCase);
    }
}
