package io.goldunit.score.rule.fact;

import io.goldunit.call.Tokens;
import io.goldunit.score.check.CheckForm;

/** Which tokens of an answer count. */
enum TokenKind {
    ALL("tokens", "token"),
    INPUT("input-tokens", "input token"),
    OUTPUT("output-tokens", "output token");

    private final String form;
    private final String noun;

    TokenKind(String form, String noun) {
        this.form = form;
        this.noun = noun;
    }

    long count(Tokens tokens) {
        return switch (this) {
            case ALL -> (long) tokens.input() + tokens.output();
            case INPUT -> tokens.input();
            case OUTPUT -> tokens.output();
        };
    }

    CheckForm form() {
        return new CheckForm(form, 1, "a number, alone or as at-most", argument -> TokenLimit.read(this, argument));
    }

    /** One of them. */
    @Override
    public String toString() {
        return noun;
    }
}
