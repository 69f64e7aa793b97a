package io.goldunit.score.rule.conversation;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Negation;
import io.goldunit.score.check.RuleScorer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule holds of every reply, or of any.
 *
 * @param scope of which
 * @param rule what is demanded of a reply
 */
record TurnsCheck(Scope scope, RuleScorer rule) implements Condition {

    @Override
    public Score test(Trial trial) {
        return scope.of(outcomes(trial, rule.condition()));
    }

    /** Not every reply is one at least of which the contrary holds. */
    @Override
    public Score opposite(Trial trial) {
        return scope.other().of(outcomes(trial, new Negation(rule.condition())));
    }

    private static List<Reply.Outcome> outcomes(Trial trial, Condition condition) {
        return Reply.of(trial).stream().map(it -> it.test(condition)).toList();
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("rule", rule.spec().signature());
    }

    @Override
    public Optional<String> missingIn(GoldenCase goldenCase) {
        return rule.condition().missingIn(goldenCase);
    }

    @Override
    public Optional<String> problemWith(GoldenCase goldenCase) {
        return rule.condition().problemWith(goldenCase);
    }
}
