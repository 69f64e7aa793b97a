package io.goldunit.assertj;

import io.goldunit.call.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens that an answer took. */
final class TokenUse {

    private TokenUse() {}

    /** How many too many there are; empty when there are not. */
    static Optional<String> above(int limit, @Nullable Tokens tokens) {
        if (tokens == null) {
            return Optional.of("it is not known how many it used");
        }
        long used = (long) tokens.input() + tokens.output();
        return used <= limit
                ? Optional.empty()
                : Optional.of("it used " + used + ": " + tokens.input() + " of requests and " + tokens.output()
                        + " of replies");
    }
}
