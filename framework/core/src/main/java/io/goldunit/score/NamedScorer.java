package io.goldunit.score;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import java.util.List;

/** A scorer under another name; what it measures, and so its signature, stays the same. */
record NamedScorer(String name, Scorer scorer) implements Scorer {

    @Override
    public ScorerSpec spec() {
        ScorerSpec spec = scorer.spec();
        return new ScorerSpec(name, spec.kind(), spec.direction(), spec.signature());
    }

    @Override
    public Score score(Trial trial) throws Exception {
        return scorer.score(trial);
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return scorer.appliesTo(goldenCase);
    }

    @Override
    public boolean readsChecks() {
        return scorer.readsChecks();
    }

    @Override
    public List<Finding> check(CaseSet set) {
        return scorer.check(set);
    }
}
