package io.goldunit.score.rule.tool;

import io.goldunit.file.Finding;
import io.goldunit.file.Json;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.NothingToScore;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import io.goldunit.score.rule.WantedJson;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/** The scorer {@link ToolRule#toolCallF1()}, with its options. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ToolCallF1Scorer implements Scorer {

    private final CallDemand demand;

    ToolCallF1Scorer(CallDemand demand) {
        this.demand = demand;
    }

    /** The same scorer with calls that are expected of all cases, as for {@link ToolRule#toolCalls(String)}. */
    public ToolCallF1Scorer calls(String json) {
        return new ToolCallF1Scorer(new CallDemand(WantedJson.of(json), demand.arguments(), demand.ignored()));
    }

    /** The same scorer with another way to compare arguments; {@link ArgumentMatch#EXACT} is what it begins with. */
    public ToolCallF1Scorer arguments(ArgumentMatch match) {
        return new ToolCallF1Scorer(new CallDemand(demand.wanted(), match, demand.ignored()));
    }

    /** The same scorer with tools whose calls do not count, neither those expected nor those made. */
    public ToolCallF1Scorer ignoring(String... tools) {
        return new ToolCallF1Scorer(new CallDemand(demand.wanted(), demand.arguments(), List.of(tools)));
    }

    @Override
    public ScorerSpec spec() {
        String signature = "similarity/tool-call-f1/1 0..1, higher is better, " + Json.write(demand.options());
        return ScorerSpec.of(ToolCallF1.FORM.name(), ScorerSpec.Kind.SIMILARITY, signature);
    }

    @Override
    public Score score(Trial trial) {
        return demand.problemWith(trial.goldenCase())
                .map(Score::unscored)
                .orElseGet(() -> ToolCallF1.f1(demand, trial));
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return demand.wanted().missingIn(goldenCase).isEmpty();
    }

    @Override
    public List<Finding> check(CaseSet set) {
        Stream<Finding> nothing = NothingToScore.check(this, set, "expected JSON").stream();
        return Stream.concat(nothing, set.cases().stream().flatMap(this::problem))
                .toList();
    }

    private Stream<Finding> problem(GoldenCase it) {
        String remedy = "Correct what the case expects, or leave scorer [tool-call-f1] out";
        return demand.problemWith(it).stream()
                .map(problem -> new Finding(it.file(), it.line(), it.id(), "expected-tool-call-f1", problem, remedy));
    }
}
