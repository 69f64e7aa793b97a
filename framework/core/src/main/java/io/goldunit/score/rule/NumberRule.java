package io.goldunit.score.rule;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.RuleScorer;
import java.math.BigDecimal;
import java.util.List;
import org.apiguardian.api.API;

/** The rule {@link Rule#number()}, with its options: {@code unit} and {@code separators} in case files. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class NumberRule implements DelegatingScorer {

    private final NumberEquals condition;
    private final RuleScorer rule;

    private NumberRule(NumberEquals condition) {
        this.condition = condition;
        this.rule = NumberEquals.FORM.scorer(condition);
    }

    static NumberRule of(double tolerance, Extraction extraction) {
        if (!Double.isFinite(tolerance)) {
            throw new IllegalArgumentException("a tolerance is 0 or more, not " + tolerance);
        }
        return new NumberRule(
                new NumberEquals(List.of(), BigDecimal.valueOf(tolerance), extraction, Unit.ANY, Separators.ENGLISH));
    }

    /**
     * The same rule about the last number of a unit: one of the spellings stands right before or after it, as it is written and
     * as a whole word, such as {@code "kg", "kilograms"} or {@code "€", "EUR"}. Nothing is converted.
     */
    public NumberRule unit(String... spellings) {
        return new NumberRule(new NumberEquals(
                condition.values(),
                condition.tolerance(),
                condition.extraction(),
                new Unit(List.of(spellings)),
                condition.separators()));
    }

    /**
     * The same rule about numbers whose thousands and decimals are written apart otherwise, in the answer and in the expected
     * texts.
     *
     * @param example {@code 1,234.50} as it is when nothing is said, {@code 1.234,50}, {@code 1 234,50}, {@code 1 234.50} or
     *     {@code 1'234.50}
     */
    public NumberRule separators(String example) {
        return new NumberRule(new NumberEquals(
                condition.values(),
                condition.tolerance(),
                condition.extraction(),
                condition.unit(),
                Separators.named(example)));
    }

    @Override
    public Scorer scorer() {
        return rule;
    }
}
