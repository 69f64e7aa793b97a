package io.goldunit.score.similarity;

import java.util.Locale;

/** How near two vectors are, in double precision. */
enum Nearness {
    COSINE("cosine, negative as 0", "cosine") {
        /** From -1 to 1; NaN when a vector is zero or holds what is no finite number. */
        @Override
        double of(float[] one, float[] other) {
            double lengths = Math.sqrt(product(one, one)) * Math.sqrt(product(other, other));
            // Rounding must not lead beyond what a cosine can be; NaN stays NaN.
            return Math.max(-1, Math.min(1, product(one, other) / lengths));
        }
    },

    DOT_PRODUCT("dot product, negative as 0", "dot product") {
        @Override
        double of(float[] one, float[] other) {
            return product(one, other);
        }
    },

    EUCLIDEAN("1 / (1 + Euclidean distance)", "Euclidean distance") {
        @Override
        double of(float[] one, float[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                double difference = (double) one[i] - other[i];
                sum += difference * difference;
            }
            return Math.sqrt(sum);
        }

        @Override
        double score(double distance) {
            return 1 / (1 + distance);
        }
    };

    /** Vectors of length 1 may lead as far beyond it by rounding to single precision. */
    private static final double ROUNDING = 1e-4;

    private final String signature;
    private final String words;

    Nearness(String signature, String words) {
        this.signature = signature;
        this.words = words;
    }

    String signature() {
        return signature;
    }

    /** Of two vectors of one length. */
    abstract double of(float[] one, float[] other);

    /** From 0 to 1, of what was measured; more where a dot product is no share. */
    double score(double measured) {
        return measured > 1 && measured <= 1 + ROUNDING ? 1 : Math.max(0, measured);
    }

    String told(double measured) {
        return String.format(Locale.ROOT, "%s %.4f", words, measured) + (measured < 0 ? ", which counts as 0" : "");
    }

    private static double product(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += (double) one[i] * other[i];
        }
        return product;
    }
}
