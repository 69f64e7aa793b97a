package io.goldunit.score;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import java.util.List;
import org.apiguardian.api.API;

/** A scorer that passes every question on to another one, but those that it answers itself. */
@API(status = API.Status.INTERNAL, since = "0.1")
public interface DelegatingScorer extends Scorer {

    /** The scorer that answers; always the same one. */
    Scorer scorer();

    @Override
    default ScorerSpec spec() {
        return scorer().spec();
    }

    @Override
    default Score score(Trial trial) throws Exception {
        return scorer().score(trial);
    }

    @Override
    default boolean appliesTo(GoldenCase goldenCase) {
        return scorer().appliesTo(goldenCase);
    }

    @Override
    default boolean readsChecks() {
        return scorer().readsChecks();
    }

    @Override
    default List<Finding> check(CaseSet set) {
        return scorer().check(set);
    }
}
