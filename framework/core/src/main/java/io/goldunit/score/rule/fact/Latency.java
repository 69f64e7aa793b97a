package io.goldunit.score.rule.fact;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer took at most so long.
 *
 * @param millis in milliseconds, more than 0
 */
record Latency(long millis) implements Condition {

    static final CheckForm FORM = new CheckForm("latency", 1, Millis.TAKES + ", alone or as at-most", Latency::read);

    Latency {
        if (millis <= 0) {
            throw new IllegalArgumentException("an answer takes more than " + millis + " ms");
        }
    }

    static Condition read(Argument argument) {
        return new Latency(argument.fields("at-most")
                .get("at-most")
                .map(Millis::read)
                .orElseThrow(() -> new IllegalArgumentException("[" + argument.name() + "] lacks at-most")));
    }

    @Override
    public Score test(Trial trial) {
        @Nullable Long took = trial.answer().millis();
        return took == null
                ? Score.unscored("the candidate does not tell how long the answer took")
                : Score.of(took <= millis ? 1 : 0, "expected at most " + millis + " ms, found " + took + " ms");
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("at-most", millis);
    }
}
