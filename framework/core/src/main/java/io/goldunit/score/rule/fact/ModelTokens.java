package io.goldunit.score.rule.fact;

import io.goldunit.call.CallRecord;
import io.goldunit.call.Tokens;
import io.goldunit.call.budget.Cost;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.candidate.Answer;
import io.goldunit.score.Trial;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tokens of one model: all of an answer, or of a call that was made for it.
 *
 * @param returned the model that answered; null when it is not told
 * @param asked the model that was asked for; null when it is not told
 * @param tokens that it took; null when they are not told
 */
record ModelTokens(
        @Nullable String returned,
        @Nullable String asked,
        @Nullable Tokens tokens) {

    /** Those of the answer; where calls of several models were made for it, those of each call. */
    static List<ModelTokens> of(Trial trial) {
        List<ModelTokens> calls = trial.calls().made().stream()
                .filter(CallRecord::byCandidate)
                .map(it -> new ModelTokens(it.model().returned(), it.model().asked(), it.tokens()))
                .toList();
        Answer it = trial.answer();
        return calls.stream().map(ModelTokens::name).distinct().count() > 1
                ? calls
                : List.of(new ModelTokens(it.modelReturned(), it.modelAsked(), it.tokens()));
    }

    /** The one that answered before the one that was asked for, which may be an alias of several. */
    private Stream<String> names() {
        return Stream.of(Optional.ofNullable(returned), Optional.ofNullable(asked))
                .flatMap(Optional::stream);
    }

    /** The model; empty when it is not told. */
    Optional<String> name() {
        return names().findFirst();
    }

    /** Why it has no cost. */
    Optional<String> problem(PriceTable prices) {
        if (name().isEmpty()) {
            return Optional.of("the candidate does not tell which model answered");
        }
        String name = name().get();
        if (tokens == null) {
            return Optional.of("nobody tells how many tokens the call to [" + name + "] took");
        }
        return names().anyMatch(it -> prices.price(it).isPresent())
                ? Optional.empty()
                : Optional.of("no price known for [" + name + "]");
    }

    /** What they cost where there is no problem; else nothing. */
    Cost cost(PriceTable prices) {
        Optional<String> priced =
                names().filter(it -> prices.price(it).isPresent()).findFirst();
        if (tokens == null || priced.isEmpty()) {
            return Cost.NOTHING;
        }
        @Nullable Integer cached = tokens.cachedInput();
        return prices.cost(priced.get(), tokens.input(), cached == null ? 0 : cached, tokens.output());
    }

    long count() {
        return tokens == null ? 0 : TokenKind.ALL.count(tokens);
    }
}
