package io.goldunit.score.similarity.edit;

/** Ratios of insertions and deletions, from 0 to 100. */
final class Ratios {

    private static final double TOKENS_WEIGH = 0.95;

    private Ratios() {}

    static double whole(String one, String other) {
        return 100 * Metric.INDEL.between(Pair.ofCharacters(one, other)).normalizedSimilarity();
    }

    static double partial(String one, String other) {
        Pair pair = Pair.ofCharacters(one, other);
        int[] left = pair.expected();
        int[] right = pair.answer();
        if (left.length == right.length) {
            return 100 * Math.max(Windows.best(left, right), Windows.best(right, left));
        }
        return 100 * (left.length < right.length ? Windows.best(left, right) : Windows.best(right, left));
    }

    /** By how many times longer one text is: the whole text counts when it is less than 1.5, a part of it otherwise. */
    static double weighted(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        double ones = one.codePointCount(0, one.length());
        double others = other.codePointCount(0, other.length());
        double times = Math.max(ones, others) / Math.min(ones, others);
        double best = whole(one, other);
        if (times < 1.5) {
            return Math.max(best, TOKENS_WEIGH * Fuzz.TOKEN_RATIO.of(one, other));
        }
        double partWeighs = times <= 8 ? 0.9 : 0.6;
        best = Math.max(best, partWeighs * partial(one, other));
        return Math.max(best, TOKENS_WEIGH * partWeighs * Fuzz.PARTIAL_TOKEN_RATIO.of(one, other));
    }
}
