package io.goldunit.score.rule.instruction;

import io.goldunit.score.PythonText;
import io.goldunit.score.Score;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Negation;
import io.goldunit.score.check.RuleScorer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer follows an instruction, by the strict verdict of the official checker: a blank answer follows none.
 *
 * @param id the official one
 * @param kwargs its arguments, under their official names
 * @param demand what it demands
 */
record IfEval(String id, Map<String, Object> kwargs, Demand demand) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "ifeval",
            1,
            "the id of an instruction, an object with instruction and its arguments, or one with instruction_id_list "
                    + "and kwargs",
            IfEval::read);

    private static final String ONE = "instruction";

    private static Condition read(Argument argument) {
        if (argument.value() instanceof String id) {
            return InstructionType.of(id).with(Map.of());
        }
        Map<?, ?> given = argument.object();
        if (!given.containsKey(ONE)) {
            return IfEvalList.read(argument);
        }
        Map<Object, Object> kwargs = new HashMap<>(given);
        Object id = kwargs.remove(ONE);
        return InstructionType.of(new Argument(argument.name() + "." + ONE, id).text())
                .with(kwargs);
    }

    /** One that was made in code, under its official id, so that an evaluation can hold several. */
    RuleScorer scorer() {
        String signature = FORM.scorer(this).spec().signature();
        return new RuleScorer(ScorerSpec.of(id, ScorerSpec.Kind.RULE, signature), this);
    }

    @Override
    public Score test(Trial trial) {
        return named(score(trial.answer().text()));
    }

    @Override
    public Score opposite(Trial trial) {
        return named(Negation.of(score(trial.answer().text())));
    }

    private Score score(String answer) {
        return PythonText.strip(answer).isEmpty() ? Score.fail("the answer is blank") : demand.score(answer);
    }

    private Score named(Score score) {
        String reason = id + ": " + score.reason();
        return score instanceof Score.Value it ? Score.of(it.value(), reason) : Score.unscored(reason);
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> options = new TreeMap<>(kwargs);
        options.put(ONE, id);
        return options;
    }
}
