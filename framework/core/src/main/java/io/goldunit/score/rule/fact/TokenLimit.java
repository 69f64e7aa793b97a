package io.goldunit.score.rule.fact;

import io.goldunit.call.Tokens;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.Bounds;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer took at most so many tokens.
 *
 * @param kind which of them
 * @param atMost so many, 0 or more
 */
record TokenLimit(TokenKind kind, long atMost) implements Condition {

    TokenLimit {
        new Bounds(0, atMost);
    }

    static Condition read(TokenKind kind, Argument argument) {
        return new TokenLimit(
                kind,
                argument.fields("at-most")
                        .get("at-most")
                        .map(Argument::count)
                        .orElseThrow(() -> new IllegalArgumentException("[" + argument.name() + "] lacks at-most")));
    }

    @Override
    public Score test(Trial trial) {
        @Nullable Tokens tokens = trial.answer().tokens();
        if (tokens == null) {
            return Score.unscored("the candidate does not tell how many tokens the answer took");
        }
        long count = kind.count(tokens);
        return Score.of(
                count <= atMost ? 1 : 0,
                "expected at most " + Quantity.of(atMost, kind.toString()) + ", found " + count);
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("at-most", atMost);
    }
}
