package io.goldunit.score.similarity.overlap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each term of some documents weighs.
 *
 * @param terms how a text is split
 * @param weights by term, 1 or more
 */
record Idf(Terms terms, Map<String, Double> weights) {

    static Idf of(Terms terms, List<String> documents) {
        Map<String, Integer> frequency = new HashMap<>();
        for (String document : documents) {
            Counts.distinct(terms.of(document))
                    .byTerm()
                    .forEach((term, once) -> frequency.merge(term, 1, Integer::sum));
        }
        Map<String, Double> weights = new HashMap<>();
        double all = 1.0 + documents.size();
        frequency.forEach((term, having) -> weights.put(term, StrictMath.log(all / (1.0 + having)) + 1));
        return new Idf(terms, weights);
    }

    /** The text's known terms, each by its count and its weight. */
    TermVector vector(String text) {
        Map<String, Double> vector = new HashMap<>();
        Counts.of(terms.of(text)).byTerm().forEach((term, count) -> {
            Double weight = weights.get(term);
            if (weight != null) {
                vector.put(term, count * weight);
            }
        });
        return new TermVector(vector);
    }
}
