package io.goldunit.call;

import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/** The tokens of a reply that was kept: they tell what its provider had cached, as those of the provider's own reply did. */
final class TapedUsage extends TokenUsage {

    private final Tokens tokens;

    TapedUsage(Tokens tokens) {
        super(tokens.input(), tokens.output());
        this.tokens = tokens;
    }

    Tokens tokens() {
        return tokens;
    }

    // So an AI Service sums up what its steps took.
    @Override
    public TokenUsage add(@Nullable TokenUsage other) {
        Tokens more = TapedReply.tokens(other);
        return more == null ? super.add(other) : new TapedUsage(tokens.plus(more));
    }
}
