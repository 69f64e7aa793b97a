package io.goldunit.score.rule.format;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Quote;
import java.util.List;
import java.util.Map;

/**
 * Somewhere in the answer stands a SQL statement of some kind.
 *
 * @param limits to which one statement at least keeps
 */
record ContainsSql(SqlLimits limits) implements Condition {

    static final CheckForm FORM = new CheckForm("contains-sql", 1, SqlLimits.TAKES, ContainsSql::read);

    ContainsSql {
        Library.JSQLPARSER.requireFor(FORM.name());
    }

    static Condition read(Argument argument) {
        return new ContainsSql(SqlLimits.read(argument));
    }

    @Override
    public Score test(Trial trial) {
        String answer = trial.answer().text();
        return Reading.score(() -> {
            List<SqlStatement> statements = SqlPlaces.in(answer);
            if (statements.isEmpty()) {
                throw new Malformed("found no SQL in " + Quote.of(answer));
            }
            return limits.keptByOne(statements);
        });
    }

    @Override
    public Map<String, Object> options() {
        return limits.options();
    }
}
