package io.goldunit.score.rule.tool;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.RuleScorer;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The rules {@link ToolRule#toolCalls(String)} and {@link ToolRule#toolCalls()}, with their options. Immutable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ToolCallsRule implements DelegatingScorer {

    private final ToolCalls condition;
    private final RuleScorer rule;

    ToolCallsRule(CallDemand demand, CallOrder order, boolean moreCalls) {
        this.condition = new ToolCalls(demand, order, moreCalls);
        this.rule = ToolCalls.FORM.scorer(condition);
    }

    /** The same rule with another order; {@link CallOrder#EXACT} is what it begins with. */
    public ToolCallsRule order(CallOrder order) {
        return new ToolCallsRule(condition.demand(), order, condition.moreCalls());
    }

    /** The same rule with another way to compare arguments; {@link ArgumentMatch#EXACT} is what it begins with. */
    public ToolCallsRule arguments(ArgumentMatch match) {
        CallDemand old = condition.demand();
        return new ToolCallsRule(
                new CallDemand(old.wanted(), match, old.ignored()), condition.order(), condition.moreCalls());
    }

    /**
     * The same rule with tools whose calls do not count, neither those expected nor those made, such as tools that only look
     * something up. In case files: {@code ignore}.
     */
    public ToolCallsRule ignoring(String... tools) {
        CallDemand old = condition.demand();
        return new ToolCallsRule(
                new CallDemand(old.wanted(), old.arguments(), List.of(tools)),
                condition.order(),
                condition.moreCalls());
    }

    /** The same rule, to be broken by any other call, in whatever order. In case files: {@code more-calls: false}. */
    public ToolCallsRule andNoOthers() {
        return new ToolCallsRule(condition.demand(), condition.order(), false);
    }

    @Override
    public Scorer scorer() {
        return rule;
    }
}
