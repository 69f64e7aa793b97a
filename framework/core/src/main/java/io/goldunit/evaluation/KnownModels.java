package io.goldunit.evaluation;

import io.goldunit.golden.GoldenCase;
import io.goldunit.score.Scorer;
import io.goldunit.score.ScorerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The models that an evaluation names before any of them was called. */
final class KnownModels {

    /** In a judge's signature, where its model's identity stands as a map. */
    private static final Pattern MODEL = Pattern.compile("[{ ]model=([^,}]+)[,}]");

    private final Map<String, Double> candidate = new TreeMap<>();
    private final List<Judging> judges = new ArrayList<>();

    private record Judging(Scorer judge, String model) {}

    KnownModels(Evaluation evaluation) {
        String name = evaluation.candidate().identity().get("model");
        if (name != null) {
            candidate.put(name, 1.0);
        }
        for (Scorer scorer : evaluation.scorers()) {
            ScorerSpec spec = scorer.spec();
            if (spec.kind() == ScorerSpec.Kind.JUDGE) {
                judges.add(new Judging(scorer, model(spec)));
            }
        }
    }

    /** The calls of one trial of a case, by model: one of the candidate's and one of each judge that applies. */
    Map<String, Double> callsFor(GoldenCase goldenCase) {
        Map<String, Double> calls = new TreeMap<>(candidate);
        judges.stream()
                .filter(it -> it.judge.appliesTo(goldenCase))
                .forEach(it -> calls.merge(it.model, 1.0, Double::sum));
        return calls;
    }

    private static String model(ScorerSpec judge) {
        Matcher model = MODEL.matcher(judge.signature());
        return model.find() ? model.group(1) : "the model of " + judge.name();
    }
}
