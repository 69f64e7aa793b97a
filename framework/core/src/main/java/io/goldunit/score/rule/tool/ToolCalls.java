package io.goldunit.score.rule.tool;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Choice;
import io.goldunit.score.check.Condition;
import io.goldunit.score.check.Fields;
import io.goldunit.score.check.Quantity;
import io.goldunit.score.check.Shortlist;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The candidate made the expected calls.
 *
 * @param demand which ones
 * @param order in which order
 * @param moreCalls whether others may be made too; with {@link CallOrder#EXACT} they never may
 */
record ToolCalls(CallDemand demand, CallOrder order, boolean moreCalls) implements Condition {

    static final CheckForm FORM = new CheckForm(
            "tool-calls",
            1,
            "a list of calls, or an object with calls, order (exact, in-order or any-order), arguments (exact, subset or "
                    + "names-only), ignore and more-calls",
            ToolCalls::read);

    static Condition read(Argument argument) {
        Fields fields = argument.fields("calls", "order", "arguments", "ignore", "more-calls");
        return new ToolCalls(
                CallDemand.read(fields),
                fields.get("order").map(Choice.ofEnum(CallOrder.class)::read).orElse(CallOrder.EXACT),
                fields.get("more-calls").map(Argument::flag).orElse(true));
    }

    @Override
    public Score test(Trial trial) {
        List<WantedCall> wanted = demand.expected(trial.goldenCase());
        List<MadeCall> made = demand.made(trial);
        Pairing pairing = Pairing.of(wanted, made, order, demand.arguments());
        boolean complete = pairing.size() == wanted.size();
        boolean holds = complete && (allowsMore() || made.size() == wanted.size());
        String found = "found " + pairing.size() + " of " + Quantity.of(wanted.size(), "expected call") + " among "
                + made.size() + " (" + Choice.name(order) + ")";
        if (holds) {
            return Score.pass(found);
        }
        List<String> problems =
                order == CallOrder.EXACT ? pairing.problemsByPlace(wanted, made) : pairing.problems(wanted, made);
        return Score.fail(found + ": " + Shortlist.PROBLEMS.of(problems));
    }

    private boolean allowsMore() {
        return moreCalls && order != CallOrder.EXACT;
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> options = demand.options();
        options.put("order", Choice.name(order));
        options.put("more-calls", allowsMore());
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
