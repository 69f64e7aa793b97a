package io.goldunit.score.rule;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.util.List;
import org.apiguardian.api.API;

/** The rule {@link Rule#jsonEqualsExpected()}, with its option. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JsonRule implements Scorer {

    private final RuleScorer rule;

    JsonRule(boolean anyOrder) {
        this.rule = Catalogue.JSON_EQUALS.scorer(new JsonEquals(null, anyOrder));
    }

    /** The same rule with lists as sets, at any depth: neither the order of their items nor repetition matters. */
    public JsonRule anyOrder() {
        return new JsonRule(true);
    }

    @Override
    public ScorerSpec spec() {
        return rule.spec();
    }

    @Override
    public Score score(Trial trial) {
        return rule.score(trial);
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return rule.appliesTo(goldenCase);
    }

    @Override
    public List<Finding> check(CaseSet set) {
        return rule.check(set);
    }
}
