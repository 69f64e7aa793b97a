package io.goldunit.score.rule.text;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.RuleScorer;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The rule that a date stands in the answer, with its options. Immutable.
 *
 * <p>A date is read in the forms {@code 2026-11-22}, {@code 22 November 2026}, {@code Nov 22nd, 2026}, {@code 22/11/2026} and
 * {@code 22.11.2026}: with English months and years of four digits; {@code 22. November 2026} too. With points the day is first. With slashes or hyphens
 * somebody must say which is first, or the answer stays unscored when the date depends on it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DateRule implements DelegatingScorer {

    private final DateEquals condition;
    private final RuleScorer rule;

    DateRule(DateEquals condition) {
        this.condition = condition;
        this.rule = DateEquals.FORM.scorer(condition);
    }

    /** The same rule about these dates, any of which will do, and not those that the case expects. */
    public DateRule equalTo(LocalDate... dates) {
        return new DateRule(new DateEquals(List.of(dates), condition.tolerance(), condition.order()));
    }

    /** The same rule for which a date may be so many days off, 0 or more. */
    public DateRule within(int days) {
        return new DateRule(new DateEquals(condition.dates(), days, condition.order()));
    }

    /** The same rule which reads {@code 03/04/2026} as the third of April. */
    public DateRule dayFirst() {
        return ordered(DateOrder.DAY_MONTH);
    }

    /** The same rule which reads {@code 03/04/2026} as the fourth of March. */
    public DateRule monthFirst() {
        return ordered(DateOrder.MONTH_DAY);
    }

    private DateRule ordered(DateOrder order) {
        return new DateRule(new DateEquals(condition.dates(), condition.tolerance(), order));
    }

    @Override
    public Scorer scorer() {
        return rule;
    }
}
