package io.goldunit.evaluation;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The models that an evaluation names before any of them was called. */
record KnownModels(Evaluation evaluation) {

    /** In a judge's signature, where its model's identity stands as a map. */
    private static final Pattern MODEL = Pattern.compile("[{ ]model=([^,}]+)[,}]");

    /** The calls of one trial of a case, by model: one of the candidate's and one of each judge that applies. */
    Map<String, Double> callsFor(GoldenCase goldenCase) {
        Map<String, Double> calls = new TreeMap<>();
        String candidate = evaluation.candidate().identity().get("model");
        if (candidate != null) {
            calls.put(candidate, 1.0);
        }
        for (Scorer scorer : evaluation.scorers()) {
            if (scorer.spec().kind() == ScorerSpec.Kind.JUDGE && scorer.appliesTo(goldenCase)) {
                calls.merge(model(scorer.spec()), 1.0, Double::sum);
            }
        }
        return calls;
    }

    private static String model(ScorerSpec judge) {
        Matcher model = MODEL.matcher(judge.signature());
        return model.find() ? model.group(1) : "the model of " + judge.name();
    }
}
