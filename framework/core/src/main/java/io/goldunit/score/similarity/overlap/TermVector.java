package io.goldunit.score.similarity.overlap;

import java.util.Map;

/**
 * Weighted terms.
 *
 * @param weights by term, more than 0
 */
record TermVector(Map<String, Double> weights) {

    /** From 0 to 1; 1 for two empty vectors, 0 for one. */
    double cosine(TermVector other) {
        if (weights.isEmpty() || other.weights.isEmpty()) {
            return weights.isEmpty() && other.weights.isEmpty() ? 1 : 0;
        }
        return product(other) / Math.sqrt(product(this) * other.product(other));
    }

    private double product(TermVector other) {
        return weights.entrySet().stream()
                .mapToDouble(it -> it.getValue() * other.weights.getOrDefault(it.getKey(), 0.0))
                .sum();
    }
}
