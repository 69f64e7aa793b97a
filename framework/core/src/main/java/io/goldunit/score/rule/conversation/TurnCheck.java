package io.goldunit.score.rule.conversation;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Negation;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.RuleScorer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule holds of the reply to one turn.
 *
 * @param number of the turn from 1, or from -1 backwards
 * @param rule what is demanded of the reply
 */
record TurnCheck(int number, RuleScorer rule) implements Condition {

    TurnCheck {
        if (number == 0) {
            throw new IllegalArgumentException("turns are counted from 1, or from -1 backwards, and this is 0");
        }
    }

    static CheckForm form(RuleReader rules) {
        return new CheckForm(
                "turn",
                1,
                "an object with number, from 1 or from -1 backwards, and check, one rule with its argument",
                argument -> read(argument, rules));
    }

    private static Condition read(Argument argument, RuleReader rules) {
        argument.object();
        Fields fields = argument.fields("number", "check");
        return new TurnCheck(
                required(fields, "number", argument).integer(), rules.read(required(fields, "check", argument)));
    }

    private static Argument required(Fields fields, String key, Argument argument) {
        return fields.get(key)
                .orElseThrow(() -> new IllegalArgumentException("[" + argument.name() + "] lacks " + key));
    }

    @Override
    public Score test(Trial trial) {
        return test(trial, rule.condition());
    }

    @Override
    public Score opposite(Trial trial) {
        return test(trial, new Negation(rule.condition()));
    }

    private Score test(Trial trial, Condition condition) {
        List<Reply> replies = Reply.of(trial);
        long index = number > 0 ? number - 1L : replies.size() + (long) number;
        if (index < 0 || index >= replies.size()) {
            return Score.unscored(
                    "there is no turn " + number + ": the answer has " + Quantity.of(replies.size(), "turn"));
        }
        Reply.Outcome outcome = replies.get((int) index).test(condition);
        return outcome.score() instanceof Score.Value it
                ? Score.of(it.value(), outcome.toString())
                : Score.unscored(outcome.toString());
    }

    @Override
    public Map<String, Object> options() {
        return Map.of("number", number, "check", rule.spec().signature());
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
