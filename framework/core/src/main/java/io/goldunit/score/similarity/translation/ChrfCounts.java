package io.goldunit.score.similarity.translation;

import io.goldunit.score.similarity.NGrams;
import java.util.List;

/**
 * The n-grams that chrF counts, of characters and then of words: for each order how many the answer has, the expected text has,
 * and both have. An order that the expected text has none of counts none of the answer's. Mutable, for one thread.
 */
final class ChrfCounts {

    private final long[] answered;
    private final long[] expected;
    private final long[] common;

    ChrfCounts(int orders) {
        this.answered = new long[orders];
        this.expected = new long[orders];
        this.common = new long[orders];
    }

    /** Puts in the orders from {@code first} on, {@code orders} of them. */
    void count(int first, int orders, int[] answer, int[] text) {
        int[] both = NGrams.common(answer, List.of(text), orders);
        for (int i = 0; i < orders; i++) {
            expected[first + i] = NGrams.total(text.length, i + 1);
            answered[first + i] = expected[first + i] == 0 ? 0 : NGrams.total(answer.length, i + 1);
            common[first + i] = both[i];
        }
    }

    /** These counts, with others added. */
    ChrfCounts plus(ChrfCounts other) {
        for (int i = 0; i < answered.length; i++) {
            answered[i] += other.answered[i];
            expected[i] += other.expected[i];
            common[i] += other.common[i];
        }
        return this;
    }

    int orders() {
        return common.length;
    }

    /** Whether both sides have n-grams of this order. */
    boolean isOfBoth(int order) {
        return answered[order] > 0 && expected[order] > 0;
    }

    /** Share of the answer's n-grams that both have, or the other number when it has none. */
    double precision(int order, double without) {
        return answered[order] == 0 ? without : (double) common[order] / answered[order];
    }

    /** Share of the expected n-grams that both have, or the other number when there are none. */
    double recall(int order, double without) {
        return expected[order] == 0 ? without : (double) common[order] / expected[order];
    }
}
