package io.goldunit.score.rule;

import io.goldunit.score.DelegatingScorer;
import io.goldunit.score.Scorer;
import io.goldunit.score.check.RuleScorer;
import org.apiguardian.api.API;

/** The rule {@link Rule#jsonEquals()}, with its option. Immutable. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class JsonRule implements DelegatingScorer {

    private final RuleScorer rule;

    JsonRule(boolean anyOrder) {
        this.rule = JsonEquals.FORM.scorer(new JsonEquals(WantedJson.OF_CASE, anyOrder));
    }

    /** The same rule with lists as sets, at any depth: neither the order of their items nor repetition matters. */
    public JsonRule anyOrder() {
        return new JsonRule(true);
    }

    @Override
    public Scorer scorer() {
        return rule;
    }
}
