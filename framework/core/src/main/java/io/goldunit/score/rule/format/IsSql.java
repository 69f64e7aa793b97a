package io.goldunit.score.rule.format;

import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.rule.JsonAnswer;
import java.util.Map;

/**
 * The answer is SQL and nothing else, bare or in one code fence.
 *
 * @param limits to which each statement keeps
 */
record IsSql(SqlLimits limits) implements Condition {

    static final CheckForm FORM = new CheckForm("is-sql", 1, SqlLimits.TAKES, IsSql::read);

    IsSql {
        Library.JSQLPARSER.requireFor(FORM.name());
    }

    static Condition read(Argument argument) {
        return new IsSql(SqlLimits.read(argument));
    }

    @Override
    public Score test(Trial trial) {
        return Reading.score(() ->
                limits.keptByAll(SqlText.read(JsonAnswer.bare(trial.answer().text()))));
    }

    @Override
    public Map<String, Object> options() {
        return limits.options();
    }
}
