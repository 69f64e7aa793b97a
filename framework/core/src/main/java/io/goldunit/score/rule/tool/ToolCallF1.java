package io.goldunit.score.rule.tool;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.Shortlist;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The F1 of the expected calls and those made is at least a number.
 *
 * @param demand which calls are expected
 * @param atLeast from 0 to 1
 */
record ToolCallF1(CallDemand demand, BigDecimal atLeast) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "tool-call-f1",
            1,
            "a number from 0 to 1, or an object with at-least, calls, arguments (exact, subset or names-only) and ignore",
            ToolCallF1::read);

    ToolCallF1 {
        if (atLeast.signum() < 0 || atLeast.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("an F1 lies between 0 and 1, not at " + atLeast.toPlainString());
        }
    }

    static Condition read(Argument argument) {
        Fields fields = argument.fields("at-least", "calls", "arguments", "ignore");
        return new ToolCallF1(
                CallDemand.read(fields),
                fields.get("at-least")
                        .map(Argument::number)
                        .orElseThrow(() -> new IllegalArgumentException("[" + argument.name() + "] lacks at-least")));
    }

    /** The F1: both multisets empty is 1, one of them 0. */
    static Score f1(CallDemand demand, Trial trial) {
        return f1(demand, trial, "");
    }

    private static Score f1(CallDemand demand, Trial trial, String limit) {
        List<WantedCall> wanted = demand.expected(trial.goldenCase());
        List<MadeCall> made = demand.made(trial);
        Pairing pairing = Pairing.of(wanted, made, CallOrder.ANY_ORDER, demand.arguments());
        int both = pairing.size();
        int all = wanted.size() + made.size();
        double f1 = all == 0 ? 1 : 2.0 * both / all;
        String counts = both + " of " + Quantity.of(wanted.size(), "expected call") + " among " + made.size();
        List<String> problems = pairing.problems(wanted, made);
        String told = problems.isEmpty() ? "" : ": " + Shortlist.PROBLEMS.of(problems);
        return Score.of(f1, String.format(Locale.ROOT, "F1 %.3f%s: found %s%s", f1, limit, counts, told));
    }

    @Override
    public Score test(Trial trial) {
        Score score = f1(demand, trial, " (at least " + atLeast.toPlainString() + ")");
        boolean holds = score instanceof Score.Value it && it.value() >= atLeast.doubleValue();
        return Score.of(holds ? 1 : 0, score.reason());
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> options = demand.options();
        options.put("at-least", atLeast);
        return options;
    }

    @Override
    public Optional<String> missingIn(GoldenCase goldenCase) {
        return demand.wanted().missingIn(goldenCase);
    }

    @Override
    public Optional<String> problemWith(GoldenCase goldenCase) {
        return demand.problemWith(goldenCase);
    }
}
