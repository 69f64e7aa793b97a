package io.goldunit.score.similarity;

import io.goldunit.file.Finding;
import io.goldunit.golden.CaseSet;
import io.goldunit.golden.GoldenCase;
import io.goldunit.score.NothingToScore;
import io.goldunit.score.Score;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import io.goldunit.score.Trial;
import java.util.List;
import java.util.function.BiFunction;
import org.apiguardian.api.API;

/**
 * Compares an answer with the case's expected texts.
 *
 * @param spec what it is
 * @param measure gives the score of an answer against the expected texts
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record TextSimilarity(ScorerSpec spec, BiFunction<String, List<String>, Score> measure) implements Scorer {

    /** A similarity of which more is better. */
    public static TextSimilarity of(String name, String signature, BiFunction<String, List<String>, Score> measure) {
        return new TextSimilarity(ScorerSpec.of(name, ScorerSpec.Kind.SIMILARITY, signature), measure);
    }

    /** One that knows a single expected text: of several the one that gives the best score counts. */
    public static TextSimilarity ofEach(ScorerSpec spec, BiFunction<String, String, Score> measure) {
        BestOfEach best = new BestOfEach(spec.direction(), measure);
        return new TextSimilarity(spec, best::score);
    }

    /** One that knows a single expected text and of which more is better. */
    public static TextSimilarity ofEach(String name, String signature, BiFunction<String, String, Score> measure) {
        return ofEach(ScorerSpec.of(name, ScorerSpec.Kind.SIMILARITY, signature), measure);
    }

    @Override
    public Score score(Trial trial) {
        return measure.apply(
                trial.answer().text(), trial.goldenCase().expected().texts());
    }

    @Override
    public boolean appliesTo(GoldenCase goldenCase) {
        return !goldenCase.expected().texts().isEmpty();
    }

    @Override
    public List<Finding> check(CaseSet set) {
        return NothingToScore.check(this, set, "an expected text");
    }
}
