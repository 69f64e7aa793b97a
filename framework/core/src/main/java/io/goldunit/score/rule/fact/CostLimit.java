package io.goldunit.score.rule.fact;

import io.goldunit.call.Tokens;
import io.goldunit.call.budget.Cost;
import io.goldunit.call.budget.PriceTable;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answer's tokens cost at most so much by the prices of the run. Where the calls made for it were to several models, those of
 * each call cost what its own model costs.
 *
 * @param usd in US dollars, 0 or more
 */
record CostLimit(BigDecimal usd) implements Condition {

    static final CheckForm FORM =
            new CheckForm("cost", 1, "an amount in US dollars, alone or as at-most", CostLimit::read);

    CostLimit {
        if (usd.signum() < 0) {
            throw new IllegalArgumentException("a cost is 0 USD or more, not " + usd);
        }
    }

    static Condition read(Argument argument) {
        return new CostLimit(argument.fields("at-most")
                .get("at-most")
                .map(Argument::number)
                .orElseThrow(() -> new IllegalArgumentException("[" + argument.name() + "] lacks at-most")));
    }

    @Override
    public Score test(Trial trial) {
        @Nullable Tokens told = trial.answer().tokens();
        if (told == null) {
            return Score.unscored("the candidate does not tell how many tokens the answer took");
        }
        PriceTable prices = trial.calls().prices();
        List<ModelTokens> models = ModelTokens.of(trial);
        Optional<String> problem =
                models.stream().flatMap(it -> it.problem(prices).stream()).findFirst();
        return problem.or(() -> missing(models, TokenKind.ALL.count(told)))
                .map(Score::unscored)
                .orElseGet(() -> compare(models, prices));
    }

    /** What no call tells of may be of any model. */
    private static Optional<String> missing(List<ModelTokens> models, long told) {
        long recorded = models.stream().mapToLong(ModelTokens::count).sum();
        return recorded >= told
                ? Optional.empty()
                : Optional.of("the answer took " + told + " tokens, and the calls to several models that are on record "
                        + recorded);
    }

    private Score compare(List<ModelTokens> models, PriceTable prices) {
        Cost cost = models.stream().map(it -> it.cost(prices)).reduce(Cost.NOTHING, Cost::plus);
        String several =
                models.stream().flatMap(it -> it.name().stream()).distinct().collect(Collectors.joining(" and "));
        return Score.of(
                cost.usd().compareTo(usd) <= 0 ? 1 : 0,
                "expected at most " + inWords(usd) + ", found " + cost.inWords()
                        + (models.size() > 1 ? " for " + several : "") + " by the " + prices.origin());
    }

    private static String inWords(BigDecimal usd) {
        return usd.toPlainString() + " USD";
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("at-most", usd);
    }
}
