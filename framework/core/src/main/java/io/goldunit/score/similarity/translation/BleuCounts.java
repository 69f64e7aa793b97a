package io.goldunit.score.similarity.translation;

import io.goldunit.score.similarity.NGrams;
import java.util.List;

/** What BLEU counts, over one segment or many. Mutable, for one thread. */
final class BleuCounts {

    private final long[] counts;
    private final long[] totals;
    private long answered;
    private long expected;

    BleuCounts(int orders) {
        this.counts = new long[orders];
        this.totals = new long[orders];
    }

    /** Adds a segment, by the numbers of its tokens. */
    void add(int[] answer, List<int[]> texts) {
        int[] common = NGrams.common(answer, texts, counts.length);
        for (int i = 0; i < counts.length; i++) {
            counts[i] += common[i];
            totals[i] += NGrams.total(answer.length, i + 1);
        }
        answered += answer.length;
        expected += closest(answer.length, texts);
    }

    /** These counts, with others added. */
    BleuCounts plus(BleuCounts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
            totals[i] += other.totals[i];
        }
        answered += other.answered;
        expected += other.expected;
        return this;
    }

    /** The length that is closest to the answer's, of two the shorter one. */
    private static int closest(int length, List<int[]> texts) {
        int closest = texts.get(0).length;
        for (int[] text : texts) {
            int nearer = Math.abs(text.length - length) - Math.abs(closest - length);
            if (nearer < 0 || (nearer == 0 && text.length < closest)) {
                closest = text.length;
            }
        }
        return closest;
    }

    boolean nothingInCommon() {
        for (long count : counts) {
            if (count > 0) {
                return false;
            }
        }
        return true;
    }

    double[] counts() {
        return doubles(counts);
    }

    double[] totals() {
        return doubles(totals);
    }

    private static double[] doubles(long[] values) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            doubles[i] = values[i];
        }
        return doubles;
    }

    long answered() {
        return answered;
    }

    long expected() {
        return expected;
    }
}
