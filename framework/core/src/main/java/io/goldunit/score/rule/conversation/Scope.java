package io.goldunit.score.rule.conversation;

import io.goldunit.score.Score;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.RuleScorer;
import io.goldunit.score.check.Shortlist;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Of how many replies a rule must hold. */
enum Scope {
    EVERY("every-turn") {
        @Override
        Score of(List<Reply.Outcome> outcomes) {
            return outcomes.stream().anyMatch(Reply.Outcome::isBroken)
                    ? Score.fail(reasons(outcomes, Reply.Outcome::isBroken))
                    : allOrUnscored(outcomes, Score::pass);
        }
    },
    ANY("any-turn") {
        @Override
        Score of(List<Reply.Outcome> outcomes) {
            return outcomes.stream().anyMatch(Reply.Outcome::holds)
                    ? Score.pass(reasons(outcomes, Reply.Outcome::holds))
                    : allOrUnscored(outcomes, Score::fail);
        }
    };

    private static final Shortlist SHORTLIST = new Shortlist(5, "; ", "; and ");

    private final String form;

    Scope(String form) {
        this.form = form;
    }

    abstract Score of(List<Reply.Outcome> outcomes);

    /** The one that is no longer met when this one is, by the contrary rule. */
    Scope other() {
        return this == EVERY ? ANY : EVERY;
    }

    CheckForm form(RuleReader rules) {
        return new CheckForm(
                form,
                1,
                "one rule with its argument, such as {not-contains: sorry}",
                argument -> new TurnsCheck(this, rules.read(argument)));
    }

    RuleScorer of(RuleScorer rule) {
        return form(RuleReader.NONE).scorer(new TurnsCheck(this, rule));
    }

    private static Score allOrUnscored(List<Reply.Outcome> outcomes, Function<String, Score> all) {
        Predicate<Reply.Outcome> measured = it -> it.score() instanceof Score.Value;
        return outcomes.stream().allMatch(measured)
                ? all.apply(reasons(outcomes, it -> true))
                : Score.unscored(reasons(outcomes, measured.negate()));
    }

    private static String reasons(List<Reply.Outcome> outcomes, Predicate<Reply.Outcome> which) {
        List<Reply.Outcome> some = outcomes.stream().filter(which).toList();
        return SHORTLIST.of(some);
    }
}
