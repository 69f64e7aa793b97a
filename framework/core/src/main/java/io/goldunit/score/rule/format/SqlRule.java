package io.goldunit.score.rule.format;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.RuleScorer;
import java.util.List;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * The rules {@link FormatRule#isSql()} and {@link FormatRule#containsSql()}, with their options. Immutable.
 *
 * <p>To the options keeps <em>each</em> statement of {@code isSql}, and <em>one</em> at least that {@code containsSql} finds: the
 * opposite of {@code containsSql().only(DELETE)} says that the answer removes no rows. That one may be the {@code WITH} part of
 * another one.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SqlRule implements DelegatingScorer {

    private final Function<SqlLimits, RuleScorer> byLimits;
    private final SqlLimits limits;
    private final RuleScorer rule;

    SqlRule(Function<SqlLimits, RuleScorer> byLimits, SqlLimits limits) {
        this.byLimits = byLimits;
        this.limits = limits;
        this.rule = byLimits.apply(limits);
    }

    /**
     * The same rule with the kinds of statements that will do; a statement must be of these alone, with what its
     * {@code WITH} part does. In case files: {@code statements}.
     */
    public SqlRule only(SqlKind... kinds) {
        return new SqlRule(byLimits, new SqlLimits(List.of(kinds), limits.tables()));
    }

    /**
     * The same rule with the tables that a statement may name, whatever the case of their letters, and with their schema where
     * the statement writes it. In case files: {@code tables}.
     */
    public SqlRule tables(String... names) {
        return new SqlRule(byLimits, new SqlLimits(limits.kinds(), List.of(names)));
    }

    @Override
    public Scorer scorer() {
        return rule;
    }
}
