package io.goldunit.score;

/** A scorer under another name; what it measures, and so its signature, stays the same. */
record NamedScorer(String name, Scorer scorer) implements DelegatingScorer {

    @Override
    public ScorerSpec spec() {
        ScorerSpec spec = scorer.spec();
        return new ScorerSpec(name, spec.kind(), spec.direction(), spec.signature());
    }
}
