package io.goldunit.score.similarity.edit;

/** Ratios of sets of words, from 0 to 100. */
final class TokenRatios {

    private TokenRatios() {}

    static double set(Words one, Words other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Words common = one.common(other);
        Words ones = one.without(other);
        Words others = other.without(one);
        if (!common.isEmpty() && (ones.isEmpty() || others.isEmpty())) {
            return 100;
        }
        Pair rest = Pair.ofCharacters(ones.sorted(), others.sorted());
        int shared = length(common);
        int space = shared == 0 ? 0 : 1;
        int left = rest.expected().length;
        int right = rest.answer().length;
        long distance = Metric.INDEL.distance().applyAsLong(rest);
        double best = ratio(distance, 2 * (shared + space) + left + right);
        if (shared == 0) {
            return best;
        }
        double withLeft = ratio(space + left, 2 * shared + space + left);
        double withRight = ratio(space + right, 2 * shared + space + right);
        return Math.max(best, Math.max(withLeft, withRight));
    }

    private static int length(Words words) {
        String text = words.sorted();
        return text.codePointCount(0, text.length());
    }

    private static double ratio(long distance, long lengths) {
        return 100 * new EditDistance(distance, lengths).normalizedSimilarity();
    }

    static double partialSet(Words one, Words other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.common(other).isEmpty()
                ? Ratios.partial(one.without(other).sorted(), other.without(one).sorted())
                : 100;
    }
}
