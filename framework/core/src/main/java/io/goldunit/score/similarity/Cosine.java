package io.goldunit.score.similarity;

import java.util.Locale;

/** The cosine of the angle between two vectors, in double precision. */
final class Cosine {

    private Cosine() {}

    /**
     * From -1 to 1; NaN when a vector is zero or holds what is no finite number.
     *
     * @throws IllegalArgumentException when one is longer than the other
     */
    static double of(float[] one, float[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException(
                    "the embedding model gives vectors of different length, " + one.length + " and " + other.length);
        }
        double product = 0;
        double ones = 0;
        double others = 0;
        for (int i = 0; i < one.length; i++) {
            product += (double) one[i] * other[i];
            ones += (double) one[i] * one[i];
            others += (double) other[i] * other[i];
        }
        // Rounding must not lead beyond what a cosine can be; NaN stays NaN.
        return Math.max(-1, Math.min(1, product / (Math.sqrt(ones) * Math.sqrt(others))));
    }

    static String told(double cosine) {
        return String.format(Locale.ROOT, "cosine %.4f", cosine) + (cosine < 0 ? ", which counts as 0" : "");
    }
}
