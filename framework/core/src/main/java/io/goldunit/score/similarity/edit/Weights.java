package io.goldunit.score.similarity.edit;

/**
 * The Levenshtein distance with a price for each kind of edit, made to the expected text until it is the answer.
 *
 * @param insertion 0 or more
 * @param deletion 0 or more
 * @param substitution 0 or more
 */
record Weights(int insertion, int deletion, int substitution) {

    Weights {
        if (insertion < 0 || deletion < 0 || substitution < 0) {
            throw new IllegalArgumentException("a weight is 0 or more, not one of [" + insertion + ", " + deletion
                    + ", " + substitution + "] for insertion, deletion and substitution");
        }
    }

    Metric metric() {
        String told = "weights " + insertion + " " + deletion + " " + substitution;
        return new Metric("levenshtein", told, this::distance, this::maximum, it -> it.trimmed()
                .product());
    }

    private long maximum(Pair pair) {
        long expected = pair.expected().length;
        long answer = pair.answer().length;
        long replaced = Math.min(expected, answer) * substitution;
        long rest = expected > answer ? (expected - answer) * deletion : (answer - expected) * insertion;
        return Math.min(expected * deletion + answer * insertion, replaced + rest);
    }

    private long distance(Pair pair) {
        Pair rest = pair.trimmed();
        long[] row = new long[rest.expected().length + 1];
        for (int i = 1; i < row.length; i++) {
            row[i] = row[i - 1] + deletion;
        }
        for (int unit : rest.answer()) {
            next(row, unit, rest.expected());
        }
        return row[row.length - 1];
    }

    private void next(long[] row, int unit, int[] expected) {
        long diagonal = row[0];
        row[0] += insertion;
        for (int i = 1; i < row.length; i++) {
            long above = row[i];
            row[i] = expected[i - 1] == unit
                    ? diagonal
                    : Math.min(diagonal + substitution, Math.min(above + insertion, row[i - 1] + deletion));
            diagonal = above;
        }
    }
}
