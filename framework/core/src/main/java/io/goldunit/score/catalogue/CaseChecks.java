package io.goldunit.score.catalogue;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.Check;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.NothingToScore;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import io.goldunit.score.check.Argument;
import io.goldunit.score.check.CheckForm;
import io.goldunit.score.check.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apiguardian.api.API;

/** The checks that a case brings along: all of them must hold. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseChecks implements Scorer {

    /** Conditions kept for the next trial: to read a schema takes far longer than to apply it. */
    static final int MOST_KEPT = 1_000;

    private static final ScorerSpec SPEC = spec(Checks.forms());

    private final Map<Argument, Condition> kept = new ConcurrentHashMap<>();

    @Override
    public ScorerSpec spec() {
        return SPEC;
    }

    /** The version goes up with that of any rule; a new rule, of version 1, leaves it as it is. */
    static ScorerSpec spec(List<CheckForm> forms) {
        int changes = forms.stream().mapToInt(it -> it.version() - 1).sum();
        return ScorerSpec.of("checks", ScorerSpec.Kind.RULE, "rule/checks/" + (1 + changes));
    }

    @Override
    public boolean readsChecks() {
        return true;
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return !goldenCase.checks().isEmpty();
    }

    @Override
    public Score score(Trial trial) {
        Outcomes outcomes = new Outcomes();
        for (Check check : trial.goldenCase().checks()) {
            try {
                outcomes.add(check.rule(), condition(check).on(trial));
            } catch (RuntimeException e) {
                outcomes.add(e);
            }
        }
        return outcomes.score();
    }

    /** Checks of the same rule and argument share a condition, whichever case they belong to. */
    Condition condition(Check check) {
        Argument argument = new Argument(check.rule(), check.argument());
        Condition before = kept.get(argument);
        if (before != null) {
            return before;
        }
        Condition condition = Checks.named(check.rule())
                .orElseThrow(() -> new IllegalArgumentException(unknown(check)))
                .read(argument);
        if (kept.size() < MOST_KEPT) {
            kept.put(argument, condition);
        }
        return condition;
    }

    @Override
    public List<Finding> check(CaseSet set) {
        List<Finding> findings = new ArrayList<>(NothingToScore.check(this, set, "checks"));
        for (GoldenCase it : set.cases()) {
            it.checks().forEach(check -> problem(it, check).ifPresent(findings::add));
        }
        return findings;
    }

    private Optional<Finding> problem(GoldenCase it, Check check) {
        Optional<CheckForm> rule = Checks.named(check.rule());
        if (rule.isEmpty()) {
            return Optional.of(finding(it, check, "unknown-check", unknown(check), known(check)));
        }
        String remedy = "Give [" + check.rule() + "] " + rule.get().takes();
        return argumentProblem(it, check).map(problem -> finding(it, check, "check-argument", problem, remedy));
    }

    private Optional<String> argumentProblem(GoldenCase it, Check check) {
        try {
            Condition condition = condition(check);
            return condition
                    .missingIn(it)
                    .map(need -> "[" + check.rule() + "] has nothing to compare with: the case lacks " + need)
                    .or(() -> condition.problemWith(it));
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private static Finding finding(GoldenCase it, Check check, String rule, String message, String remedy) {
        return new Finding(it.file(), check.line(), it.id(), rule, message, remedy);
    }

    private static String unknown(Check check) {
        return "there is no check [" + check.rule() + "]";
    }

    private static String known(Check check) {
        return Checks.nearest(check.rule())
                .map(nearest -> "Did you mean [" + nearest + "]?")
                .orElse("The checks are " + String.join(", ", Checks.names()));
    }
}
